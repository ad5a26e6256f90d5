# 每个界面共用的词语。
product = 擂台
language = 语言
language-zh = 中文
language-en = English

# 与服务器的连接状态，用文字说明。
link-live = 在线
link-connecting = 正在连接…
link-away = 已断开，正在自动重连
link-replaced = 已在另一窗口使用
link-revoked = 访问权限已收回

# 一条指令的去向。
outbox-sending = 正在发送…
outbox-recorded = 已记录 ✓ { $receipt }

close = 关闭
cancel = 取消
back = 返回
confirm = 确认
retry = 重试
open = 打开
reason = 理由
place-nth = 第 { $n } 名
nobody = 无

# 没有答复，或答复不被本页面认识时。
refused-offline = 与服务器的连接已断开。什么都没有改变，恢复后请重试。
refused-unknown = 没有完成（{ $code }）。什么都没有改变。
