"""Every sentence the set-up can say, in English and Chinese, chosen by the terminal's locale."""

import os

# key: (English, 中文). Placeholders are the same in both.
SENTENCES: dict[str, tuple[str, str]] = {
    "creating-venv": ("Creating the Python environment", "正在创建 Python 环境"),
    "installing-python": ("Installing the Python packages", "正在安装 Python 依赖"),
    "installing-tests": ("Installing the test tools", "正在安装测试工具"),
    "installing-node": ("Installing Node.js into the environment", "正在把 Node.js 装入环境"),
    "installing-npm": ("Installing the page builder", "正在安装页面构建工具"),
    "building": ("Building the pages", "正在构建页面"),
    "installing-chromium": ("Installing Chromium and Chinese fonts", "正在安装 Chromium 和中文字体"),
    "waiting": (
        "Another ./leitai is setting up this folder: waiting for it",
        "另一个 ./leitai 正在设置此目录：请稍候",
    ),
    "took": ("{title}: {seconds} s", "{title}：{seconds} 秒"),
    "under-way": ("{title} … {seconds} s", "{title} … {seconds} 秒"),
    "retrying-pip": (
        "The fast installer did not manage; trying again with pip",
        "快速安装器未成功，改用 pip 重试",
    ),
    "interrupted": (
        "Interrupted. The next start repairs what is unfinished.",
        "已中断。下次启动会自动修复未完成的部分。",
    ),
    "no-windows": (
        "Leitai runs on Linux and macOS: on Windows, run it inside WSL.",
        "Leitai 运行于 Linux 和 macOS：在 Windows 上请使用 WSL。",
    ),
    "missing-module": (
        "This Python lacks {module}: {remedy}, then run it again.",
        "此 Python 缺少 {module}：请{remedy}，然后重试。",
    ),
    "remedy-apt": ("install it with `sudo apt install {package}`", "用 `sudo apt install {package}` 安装"),
    "remedy-other": (
        "install a complete Python 3.11 or newer (python.org or your package manager)",
        "安装完整的 Python 3.11 或更新版本（python.org 或系统包管理器）",
    ),
    "read-only": (
        "Leitai cannot write in {folder}: copy the project to a folder of yours, or make this one writable.",
        "Leitai 无法写入 {folder}：请把项目复制到您自己的目录，或允许写入此目录。",
    ),
    "disk-full": (
        "There is no room left on the disk of {folder}: Leitai needs about 600 MB to set itself up.",
        "{folder} 所在磁盘空间不足：Leitai 安装约需 600 MB。",
    ),
    "offline": (
        (
            "{title} failed because the package index cannot be reached: connect to the network "
            "(or set your mirror for pip and npm as usual) and run it again."
        ),
        "{title}失败，无法连接软件包源：请连接网络（或照常为 pip 和 npm 设置镜像）后重试。",
    ),
    "step-failed": (
        "{title} failed; its last words are above.",
        "{title}失败，最后的输出见上文。",
    ),
    "no-chromium": (
        ("The browser tests need Chromium: {remedy}, or leave them out with `./leitai test --quick`."),
        ("浏览器测试需要 Chromium：请{remedy}，或用 `./leitai test --quick` 跳过浏览器测试。"),
    ),
    "remedy-browser": (
        "install Chromium or Google Chrome with your package manager",
        "用系统包管理器安装 Chromium 或 Google Chrome",
    ),
    "no-chinese-font": (
        "Note: no Chinese font is installed, so pages and prints will show boxes (package fonts-noto-cjk).",
        "注意：系统没有中文字体，页面和打印会显示方框（软件包 fonts-noto-cjk）。",
    ),
    "usage": ("Usage: ./leitai COMMAND [OPTIONS]", "用法：./leitai 命令 [选项]"),
    "usage-more": (
        "`./leitai COMMAND --help` tells more. Everything is set up on first use.",
        "`./leitai 命令 --help` 查看详情。首次使用时会自动完成安装。",
    ),
    "help-help": ("This list.", "显示此列表。"),
    "help-test": (
        "Install what tests need and run them all (--quick: no browser; -k, paths: only those).",
        "安装所需工具并运行全部测试（--quick 不含浏览器；-k、路径：只运行所选）。",
    ),
    "exit-codes": (
        (
            "Exit codes of the set-up: 3 something is missing on this machine, 4 the folder cannot be "
            "written, 5 the network cannot be reached, 6 a set-up step failed."
        ),
        "安装阶段的退出码：3 本机缺少组件，4 目录不可写，5 无法连接网络，6 安装步骤失败。",
    ),
    "failures": ("What failed", "失败项目"),
    "nothing-selected": ("no test matches the selection", "没有符合选择条件的测试"),
    "summary": (
        "{passed} passed, {failed} failed",
        "{passed} passed, {failed} failed（{passed} 通过，{failed} 失败）",
    ),
    "skipped": ("{skipped} skipped", "跳过 {skipped}"),
}


def chinese() -> bool:
    """Whether Chinese is asked for: by LEITAI_LANG, else by the terminal's locale (LC_ALL, LC_MESSAGES, LANG)."""
    wishes = (os.environ.get(name, "") for name in ("LEITAI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"))
    return next(filter(None, wishes), "").lower().startswith("zh")


def words(key: str, **values: object) -> str:
    """The sentence of this key in the reader's language, filled in."""
    return SENTENCES[key][1 if chinese() else 0].format(**values)
