# 可打印的页面。

paper-bar = 打印
paper-language = 中文
paper-rules-note = 规则人人可查。
paper-rules-file = 方案：尚未载入赛事
paper-rules-draft = 草案：开赛前仍可修改
paper-rules-rehearsal = 草案：开赛前仍可修改
paper-rules-open = 已生效：不再更改
paper-rules-certified = 已生效：结果按本规则核定
paper-questions-why = 请在方案文件中写明，或在开赛时逐条确认；确认会记录在案。
paper-questions-done = 开赛时对以下问题逐条作了确认，记录在案。
paper-at-line = 方案文件第 { $line } 行（{ $where }）
paper-accepted = 开赛时已确认按现状执行
paper-plan-file = 查看方案文件（上述行号以此为准）
paper-key = 本系统的公钥（Ed25519）
paper-key-why = 请留存本页：凭摘要和公钥，任何人事后都能核验结果是否按本规则产生、由本系统签名。
paper-digest-why = 同一方案在任何地方摘要都相同；改动一个字符，摘要就不同。
paper-qr = 本页的二维码
