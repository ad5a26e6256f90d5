# 命令行。

cli-up-local = 本机：    { $url }
cli-up-lan = 局域网：  { $url }
cli-up-lan-closed = 局域网：  { $url }（加 --lan 启动后可用；目前只有本机能访问）
cli-up-no-lan = 目前只有本机能访问：加 --lan 启动即可让手机和平板访问。
cli-up-audience = 观众：    { $url }
cli-up-host = 主持人专用链接（一次有效，请保密）：{ $url }
cli-up-empty = 还没有赛事：用 `./leitai load FILE` 载入赛事方案。
cli-up-certificate = 请在评委平板上安装此证书颁发机构：{ $path }
cli-up-stop = 按 Ctrl+C 停止服务器。
cli-draw-code = 封存码：{ $sealed }
cli-check-good = 没有错误：{ $title }，{ $entries } 个参赛项目，{ $judges } 位评委。
cli-check-questions = 评分规则还有 { $count } 个未定问题；主持人开赛时逐一确认。
cli-list-empty = 这里还没有赛事。
cli-load-new = 赛事 { $contest } 已建为草稿。
cli-load-revised = 赛事 { $contest } 的方案已更新。
cli-load-same = 赛事 { $contest } 的方案没有变化。
cli-links-port = 此目录没有正在运行的服务器：链接按端口 { $port } 生成；若是其他端口，请加 --port。
cli-rehearsed = { $title }：整场共 { $steps } 步。
cli-digest = 记录链摘要：{ $digest }
cli-comma = 、
cli-result-advancing = 晋级{ $round }：{ $entries }
cli-result-turn = { $entry }（{ $round }）
cli-tally-incomplete = 尚不完整，还没有分数：{ $turns }{ $more ->
    [0] {""}
   *[other] ，另有 { $more } 项
}
cli-tally-owed = 还需要由人决定：{ $question }
cli-exported = 已写入：{ $path }

cli-trouble-read-only = 目录 { $folder } 不可写：请换一个目录，或允许写入。
cli-trouble-disk-full = { $folder } 所在磁盘空间不足：请腾出空间，或用 --data 指定其他目录。
cli-trouble-folder-in-use = 目录 { $folder } 已由另一个 Leitai 使用：请先停止它，或用 --data 指定其他目录。
cli-trouble-newer-folder = { $folder } 中的数据由更新版本的 Leitai 写成：请升级程序，或用 --data 指定其他目录。
cli-trouble-database = 数据库无法使用：{ $reason }
cli-trouble-damaged-key = { $path } 中的密钥已损坏：请从数据目录的备份中恢复此文件。
cli-trouble-not-durable = 数据库不能保证已确认的数据不丢失（{ $name } = { $value }）：Leitai 需要本地磁盘和持久提交。
cli-trouble-no-file = 无法读取文件 { $path }：请检查文件名。
cli-trouble-plan =
    { $path } 有 { $count } 处错误：
    { $lines }
cli-trouble-exists = { $path } 已经存在，里面可能有打分：请换一个名称，或先移走它。
cli-trouble-suffix = { $path } 不能作打分文件的名称：请以 { $known } 之一结尾。
cli-trouble-no-room = 要输出的内容写不下：请腾出磁盘空间。
cli-trouble-contest-exists = 已有赛事 { $contest }：请换一个编号，或使用 `./leitai clone`。
cli-trouble-not-draft = 赛事 { $contest } 已经开始，方案不能再改。如需修改请先复制。
cli-trouble-no-contest = 没有赛事 { $contest }：用 `./leitai list` 查看现有赛事。
cli-trouble-no-seat = 没有席位 { $seat }：可用 host:1、scrutineer:1 或 judge:评委编号。
cli-trouble-bad-id = { $id } 不能作为赛事编号：只能用小写字母、数字和连字符，最多 60 个字符。
cli-trouble-port-taken = 端口 { $port } 已被其他程序占用：请用 --port 换一个端口。
cli-trouble-port-forbidden = 使用端口 { $port } 需要特殊权限：请用 --port 选择 1024 以上的端口。
cli-trouble-address = { $host } 不是本机地址：请去掉 --host，或使用 --lan。
cli-trouble-rehearsal-stuck = 彩排没有走到最后：{ $reason }
cli-trouble-broken-chain = 赛事 { $contest } 的记录在第 { $seq } 行被改动，与当时记录的不一致。
cli-trouble-no-bench = 没有名为 { $name } 的性能测试。可用的有：{ $known }。
cli-trouble-setting = { $name } 的设置无法使用：正确的例子是 { $example }。

cli-usage-command = 没有这个命令：`./leitai help` 列出全部命令。
cli-usage-option = 没有选项 { $name }：见 `{ $command } --help`。
cli-usage-missing = 缺少 { $name }：见 `{ $command } --help`。
cli-usage-value = { $name } 的值不可用：见 `{ $command } --help`。
cli-usage-other = 无法理解这行命令：见 `{ $command } --help`。
