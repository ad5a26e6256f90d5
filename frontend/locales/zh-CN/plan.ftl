# 方案文件与计分文件中的错误。

plan-mistake-line = 第 { $line } 行（{ $where }）：{ $text }
plan-mistake-cell = 工作表 { $sheet }，单元格 { $cell }：{ $text }
plan-mistake-guess = 是不是想写“{ $guess }”？
plan-mistake-example = 正确写法：{ $example }
plan-mistake-too-big = 文件超过 { $most } 字节。
plan-mistake-too-deep = 层级嵌套太深。
plan-mistake-too-many = 文件里的值太多（也许被锚点反复引用）。
plan-mistake-not-yaml = 这一行不是可读的 YAML：{ $text }
plan-mistake-not-utf-8 = 文件不是 UTF-8 文本{ $seems ->
    [none] {""}
   *[other] ，像是 { $seems }
}。
plan-mistake-empty = 文件是空的。
plan-mistake-not-a-plan = 方案由 contest、panels、tally 等命名的部分组成。
plan-mistake-not-a-tally = 计分文件包含方案（或其路径）和各项目的打分。
plan-mistake-key-not-text = 此处的名称不是普通文本。
plan-mistake-twice = “{ $field }”重复出现（首次在第 { $first } 行）。
plan-mistake-not-text = 此处应为文本。
plan-mistake-not-format = 文件自称格式 { $value }，本版本只读格式 { $known }。
plan-mistake-not-id = “{ $value }”不能作编号：1 至 64 个可见字符，不含空格、/ : + | ? # % \ 和逗号。
plan-mistake-not-yes-no = “{ $value }”既不是 true 也不是 false。
plan-mistake-not-whole = “{ $value }”不是整数。
plan-mistake-not-number = “{ $value }”不是数字。
plan-mistake-not-one-of = “{ $value }”不在可选值之中：{ $allowed }。
plan-mistake-not-mapping = 此处应为带名称的字段，而不是“{ $value }”。
plan-mistake-not-words = 此处应为文本，或按语言分别写出的文本。
plan-mistake-unknown-language = 本产品没有“{ $value }”这种语言；可用 { $allowed }。
plan-mistake-unknown-field = “{ $field }”不是 { $of } 的字段；可用 { $known }。
plan-mistake-of-tally-file = “{ $field }”属于计分文件，不属于赛事方案。
plan-right-of-tally-file = 对本文件运行 ./leitai tally，或把赛事方案单独存成一个文件。
plan-mistake-missing-field = { $of } 缺少“{ $field }”。
plan-mistake-no-kind = 此处应为以下之一：{ $allowed }。
plan-mistake-unknown-kind = “{ $value }”不在可选值之中：{ $allowed }。
plan-mistake-two-kinds = 此处只能选一个，不能同时写 { $value }；可用 { $allowed }。
plan-mistake-unknown-id = 没有{ $what ->
    [unit] 单位
    [panel] 评委组
    [judge] 评委
    [entry] 参赛项目
    [round] 轮次
    [component] 得分部分
    [criterion] 评分项
    [award] 奖项
    [award-before] 排在它之前的奖项
    [category] 类别
    [kind] 加扣分项
    [indicator] 指标
    [ballot] 测评
    [electorate] 投票群体
    [item] 测评项目
   *[other] { " " }{ $what }{ " " }
}“{ $value }”{ $known ->
    [none] ，也没有别的可选。
   *[other] 。现有：{ $known }。
}
plan-mistake-same-id = “{ $value }”用了两次。
plan-mistake-none-of = { $what } 至少要有一个。
plan-mistake-below = { $value } 太小；最小为 { $least }。
plan-mistake-not-above = { $value } 太小；必须大于 { $least }。
plan-mistake-empty-scale = 从 { $low } 到 { $high } 的量程是空的。
plan-mistake-off-step = 从 { $low } 到 { $high } 不是步长 { $step } 的整数倍。
plan-mistake-off-scale = { $value } 不在 { $low } 到 { $high } 之间。
plan-mistake-round-later = 轮次“{ $value }”不在“{ $into }”之前。
plan-mistake-trims-all = { $judges } 人评委组去掉 { $dropped } 个分后一个不剩。
plan-mistake-tier-backwards = 从 { $start } 到 { $end } 秒的档位前后颠倒。
plan-mistake-unknown-judge = 没有评委“{ $value }”{ $known ->
    [none] ，方案里还没有评委。
   *[other] 。现有：{ $known }。
}
plan-mistake-mark-off-scale = { $value } 不是“{ $criterion }”的有效打分：{ $low } 至 { $high }，步长 { $step }{ $needs ->
    [none] {""}
   *[other] （在该评分项写“step: { $needs }”则有效）
}。
plan-mistake-mark-count = 写了 { $given } 个分，而评分项有 { $asked } 个：{ $criteria }。
plan-mistake-sheet-partial = { $value } 的评分表缺 { $criteria }，整张表都不会计入。
plan-mistake-same-turn = “{ $value }”在轮次“{ $round }”的记录重复出现。
plan-mistake-not-in-round = “{ $value }”不参加轮次“{ $round }”。
plan-mistake-judge-twice = “{ $value }”既有打分又被列为缺席。
plan-mistake-bad-vote = { $value } 不是票数。
plan-mistake-unknown-grade = 没有等次“{ $value }”。现有：{ $known }。
plan-mistake-no-file = 无法读取文件“{ $value }”。
plan-mistake-not-a-book = 无法作为 Excel 工作簿（.xlsx）读取。
plan-mistake-no-sheet = 工作簿没有工作表“{ $value }”，只有：{ $known }。
plan-mistake-formula = 单元格 { $value } 是公式；请直接填写数字。
plan-mistake-marks-without-panel = 轮次“{ $round }”没有评委组打分，不能有打分。
plan-mistake-judge-count = 写了 { $given } 个值，而评委有 { $asked } 位：{ $criteria }。
plan-mistake-round-mismatch = { $known ->
    [none] “{ $value }”不分轮次，这条记录却写了轮次。
   *[other] “{ $value }”属于以下轮次，记录须写明是哪一轮：{ $known }。
}
plan-mistake-not-places = 此方法里“{ $value }”填名次：从 1 起的整数。
plan-mistake-judge-weight = 只有 { $allowed } 可以给评委设不同权重，{ $value } 不行。
plan-mistake-not-crosses = 此方法里“{ $value }”填选中与否：0 或 1。
plan-mistake-tab = 这一行用制表符（Tab）缩进。
plan-mistake-wide-sign = “{ $sign }”是全角符号；名称和值之间要用半角符号。
plan-mistake-open-dash = 横线后面有空格会被读成列表；表示缺席的横线请加引号。
plan-mistake-open-bracket = 这里打开的括号到第 { $until } 行还没有合上：少了“{ $sign }”或逗号。
plan-mistake-open-quote = 这里打开的引号没有合上。
plan-mistake-bad-escape = 双引号里的反斜杠后面不是有效的转义。
plan-mistake-control-sign = 这一行含有文本中不该有的控制字符。
plan-mistake-two-documents = 这里开始了第二份文档；一个文件只能有一份。
plan-mistake-no-anchor = “*”引用了不存在的锚点。
plan-mistake-colon-inside = 这一行里又出现了一个冒号。
plan-mistake-indent = 这一行的缩进与上下行不一致，或者少了冒号。
plan-mistake-tag = 不识别“{ $value }”；值直接写出即可。
plan-mistake-comma-decimal = “{ $value }”用了逗号；小数用点。
plan-mistake-not-date = “{ $value }”不是日期：应写年-月-日，如 2026-03-01。
plan-mistake-not-time = “{ $value }”不是时刻：应写时:分，如 19:00。
plan-mistake-is-a-book = 这是 Excel 工作簿（或其他压缩文件），不是文本。

# 没有更好的例子时，怎样写才对。

plan-right-tab = 请用空格缩进。
plan-right-open-bracket = 请在同一行用“{ $sign }”合上。
plan-right-open-quote = 请在同一行合上，或者两个引号都不写。
plan-right-bad-escape = 请改用单引号，或把反斜杠写两遍。
plan-right-control-sign = 请删去这一行重新输入。
plan-right-two-documents = 请删去“---”及其后内容，或另存为一个文件。
plan-right-no-anchor = 以“*”开头的文字要加引号。
plan-right-colon-inside = 含冒号的文字要加引号："甲: 乙"。
plan-right-indent = 与上下行对齐，写成“名称: 值”。
plan-right-tag = 请删去这个标记。
plan-right-is-a-book = 打分工作簿请用 `./leitai tally`；方案是 YAML 文件。
plan-right-not-yaml = 请检查括号、引号、冒号和逗号。
plan-right-not-utf-8 = 请在编辑器里选“另存为”，编码选 UTF-8。
plan-right-empty = 可以从这一行写起：contest: 我的赛事。
plan-right-too-big = 方案通常几百行；请删去不属于方案的内容。
plan-right-too-deep = 方案的任何部分都不会嵌套十层以上。
plan-right-too-many = 请删去重复的内容。
plan-right-twice = 两处只留一处。
plan-right-key-not-text = 冒号前请写普通的名称。
plan-right-not-text = 请写文字。
plan-right-unknown-language = 请写 zh-CN 或 en。
plan-right-unknown-field = 请改用上述名称，或删去这一行。
plan-right-no-kind = 请选其中一个。
plan-right-unknown-kind = 请选其中一个。
plan-right-two-kinds = 只留一个。
plan-right-not-one-of = 请选其中一个。
plan-right-below = 请写 { $least } 或更大。
plan-right-not-above = 请写大于 { $least } 的数。
plan-right-off-scale = 请写 { $low } 到 { $high } 之间的数。
plan-right-round-later = 请写更早的轮次。
plan-right-unknown-judge = { $known ->
    [none] 请先给赛事设评委组和评委。
   *[other] 请写评委的编号或全名。
}
plan-right-mark-count = 每个评分项写一个分，按此顺序。
plan-right-sheet-partial = 请补全每一项；评委缺席的，整张表写 -。
plan-right-judge-count = 每位评委写一个值，按此顺序；缺席写 -。
plan-right-same-turn = 两处只留一处。
plan-right-not-in-round = 请写该项目参加的轮次。
plan-right-judge-twice = 请删去打分，或删去缺席。
plan-right-bad-vote = 请写从 0 起的整数。
plan-right-unknown-grade = 请选其中一个。
plan-right-no-file = 请写从本文件到方案文件的路径。
plan-right-not-a-book = 请另存为 .xlsx，或用 `./leitai template` 生成的文件填写。
plan-right-no-sheet = 请用 `./leitai template` 生成的工作簿填写。
plan-right-formula = 请复制后选择性粘贴为数值。
plan-right-marks-without-panel = 请删去打分，或让评委组给该轮打分。
plan-right-round-mismatch = { $known ->
    [none] 请删去轮次。
   *[other] 请写上 round: 和其中一个轮次。
}
plan-right-unknown-id = { $known ->
    [none] 请先在方案里写明，或删去这一处。
   *[other] 请写上述之一。
}
plan-mistake-row-twice = 有两行都从 { $value } 起，不知按哪一行。
plan-right-row-twice = 两行只留一行。
plan-mistake-not-colour = “{ $value }”不是颜色。
plan-mistake-points-zero = 分值是零，不起作用。
plan-right-points-zero = 请写带符号的分值，例如 1.5 或 -0.5；没有就删去这一行。
plan-mistake-points-sign = “{ $value }”与分值 { $points } 的正负相反。
plan-right-none-of = 请至少写一个。
plan-right-not-number = 请写普通的数字。
plan-right-not-whole = 请写整数。
plan-right-not-mapping = 请写成“名称: 值”。
plan-right-same-id = 请各用一个编号。
plan-right-missing-field = 请补上。
plan-mistake-wrong-paper = “{ $value }”不用这种票。
plan-mistake-too-many-papers = 这里有 { $value } 票，而应到只有 { $most } 人。
plan-mistake-unknown-sheet = 不识别工作表“{ $value }”。
plan-mistake-merged = 单元格 { $value } 是合并的，只有第一格有值。
plan-mistake-no-heading = 单元格 { $value } 上面没有列标题。
plan-right-wrong-paper = 排序写在 rankings，等次票数写在 ballots。
plan-right-too-many-papers = 请重新点票，或改正方案中的应到人数。
plan-right-merged = 请取消合并，逐格填写。
plan-right-no-heading = 请在第一行写列标题，或清空该单元格。
plan-mistake-no-round = 赛事有多个轮次，此处“{ $value }”的记录未写明属于哪一轮：{ $known }。
plan-mistake-idle-difficulty = 此处写有难度系数，但方案不乘难度系数。
plan-mistake-no-difficulty = 方案要乘难度系数，而“{ $value }”此处没有难度系数。
plan-mistake-idle-target = 此处写有目标值，但“{ $value }”不与目标相比。
plan-mistake-idle-over = 此处写有超时秒数，但方案没有超时规则。
plan-mistake-idle-decision = 关于“{ $value }”的决定没有对应的问题，或涉及的是其他参赛单位{ $known ->
    [none] ；这里没有待决定的问题。
   *[other] 。现有问题：{ $known }。
}
plan-right-idle-decision = { $known ->
    [none] 请删去这一决定。
   *[other] 请照抄 leitai tally 随问题打印的编号，或删去这一决定。
}
plan-mistake-other-name = 参赛项目写作“{ $value }”，而它的单位 { $unit } 叫“{ $known }”：参赛项目以单位为名。
plan-mistake-idle-limit = “{ $value }”不起作用：这里的等次按 { $by } 划分。
plan-mistake-no-weight = { $what } 的权重全是 0，什么都不算分。
plan-mistake-mark-twice = { $value } 在 { $criteria } 有两个分。
plan-right-mark-twice = 只留一个。
plan-mistake-mixed-percent = “{ $value }”与同一指标第 { $first } 行的数字单位不一：60% 是 0.60，不是 60。
plan-right-mixed-percent = 同一指标的数字请都带 % 或都不带。
plan-mistake-order-incomplete = 排序要写出问题涉及的全部项目：{ $known }。
plan-mistake-book-too-big = 工作簿解压后超过 { $most } MB，或超过 { $cells } 个单元格。
plan-right-book-too-big = 请删去不相干的图片和工作表，或用 `./leitai template` 生成的工作簿填写。
plan-mistake-range-too-big = 单元格 { $value } 被合并或设了链接，超过 { $most } 个。
plan-right-range-too-big = 请取消合并和链接。
plan-mistake-sheet-too-big = 工作表一直延伸到这一格；最多读 { $rows } 行、{ $columns } 列，共 { $cells } 格。
plan-right-sheet-too-big = 请删去表格之后的行和列（包括空的），再保存。
plan-right-unknown-sheet = 请用 `./leitai template` 生成的名称，例如 marks leaders；不用的，删去列标题。
plan-right-judge-weight = 请删去权重，或改用 mean 等方法。
