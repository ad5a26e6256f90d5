# 可打印的规则。

sheet-title = { $contest }规则
sheet-contest = 赛事
sheet-entries = 参赛项目
sheet-panels = 评委和评分标准
sheet-stage = 台上
sheet-tally = 计分
sheet-adjustments = 超时、加分和扣分
sheet-rounds = 轮次和没有成绩的项目
sheet-ties = 同分处理
sheet-awards = 奖项
sheet-levels = 亮牌和等次
sheet-questions = 规则没有回答的问题
sheet-no-questions = 没有。
sheet-digest = 本规则的摘要（SHA-256）
sheet-panel = { $panel }，{ $count } 位评委：{ $judges }。
sheet-voices = 标有 × 的评委，在分数、名次或得分相加、平均时按该人数计。
sheet-own-unit-recuse = 评委不给本单位打分。
sheet-own-unit-allow = 评委可以给本单位打分。
sheet-phase = { $name }：{ $time }{ $over ->
    [yes] ，计超时
   *[no] ，不计超时
}。
sheet-round = 轮次 { $name }：{ $count ->
    [0] 晋级者
   *[other] { $count } 个项目
}，{ $order ->
    [draw] 抽签定顺序
   *[listed] 按所列顺序
}。
sheet-together = 前 { $count } 个项目一起打分。
sheet-component = { $name }{ $weight ->
    [none] { $panels ->
        [none] {""}
       *[other] （{ $panels }）
    }
   *[other] （权重 { $weight }{ $panels ->
        [none] {""}
       *[other] ；{ $panels }
    }）
}：{ $method }
sheet-method-mean = { $on ->
    [criteria] 每个评分项取评委平均，加权后相加
   *[totals] 评委总分的平均
}。
sheet-method-sum = { $on ->
    [criteria] 每个评分项把评委的分相加，加权后相加
   *[totals] 评委总分之和
}。
sheet-method-median = { $on ->
    [criteria] 每个评分项取中位数，加权后相加
   *[totals] 评委总分的中位数
}。
sheet-method-trimmed-mean = { $on ->
    [criteria] 每个评分项
   *[totals] 评委总分
} 去掉 { $highest } 个最高、{ $lowest } 个最低，取平均（分数太少时：{ $too_few ->
    [stop] 由人决定
   *[untrimmed] 不去分
}）。
sheet-method-trimmed-sum = { $on ->
    [criteria] 每个评分项
   *[totals] 评委总分
} 去掉 { $highest } 个最高、{ $lowest } 个最低，求和（分数太少时：{ $too_few ->
    [stop] 由人决定
   *[untrimmed] 不去分
}）。
sheet-method-closest-two = { $on ->
    [criteria] 每个评分项
   *[totals] 各评委总分
}三个分取最接近的两个；四个以上去掉最高最低；取平均。
sheet-method-limited-mean = { $on ->
    [criteria] 每项标准各评委分
   *[totals] 各评委总分
}取平均；与平均相差超过 { $within } 的，按平均 ± { $within } 计，再取平均。
sheet-method-recall = 选中该项目的评委数（Skating System 规则 1）{ $crosses ->
    [none] {""}
   *[other] ；每位评委选 { $crosses } 个
}。
sheet-method-rank-sum = { $marks ->
    [places] 评委所给名次之和
   *[marks] 按评委打分排出的名次之和，同分者{ $ties ->
        [best] 取并列中最好的名次
        [worst] 取并列中最差的名次
       *[average] 取平均名次
    }
}{ $highest ->
    [0] {""}
   *[other] ；去掉 { $highest } 个最好名次
}{ $lowest ->
    [0] {""}
   *[other] ；去掉 { $lowest } 个最差名次
}，和低者在前。
sheet-method-majority = 评委名次的多数{ $equal ->
    [total] ，相等时先比多数名次之和，再比全部名次之和
   *[other] （Skating System 规则 5 至 8）
}。
sheet-method-skating = Skating System 规则 5 至 11；每个{ $dances ->
    [rounds] 轮次
   *[criteria] 评分项
}是一支舞。
sheet-method-borda = 按每位评委的排序计波达分，末位 { $last } 分。
sheet-method-judge-points = 按每位评委的名次给分：{ $points }；并列者{ $ties ->
    [best] 都得其中最好名次的分
    [worst] 都得其中最差名次的分
   *[average] 平分所占名次的分
}。
sheet-method-one-by-one = 两两比较：更多评委排在前面者胜，计胜场数{ $even ->
    [none] ；评委数相等时都不算胜
    [both] ；评委数相等时都算胜
   *[half] ；评委数相等时各得半场
}。
sheet-method-judge-scale = 每位评委的评分换算到同一量程（上限 { $top }），{ $by ->
    [range] 其最低分为 0、最高分为 { $top }
    [best] 以其最高分为 { $top } 按比例折算
   *[sum] 按占其全部给分的比例折算
}；取各评委平均。
sheet-method-z-score = 每位评委的总分化为标准分（n − { $ddof }），取平均{ $rescale ->
    [old-range] ，再换算到原平均分的范围
    [mean-deviation] ，再乘以 { $deviation } 加 { $mean }
   *[none] {""}
}{ $one_panel ->
    [off] ；全体评委给全部项目打分时取原分平均
   *[on] {""}
}。
sheet-method-offsets = 用最小二乘扣除评委宽严偏差，取平均。
sheet-method-room-scale = 分组评审：上述得分乘以{ $centre ->
    [entries] 全体平均
   *[other] 各组平均的平均
}与本组平均之比{ $dropped ->
    [none] {""}
   *[other] （各平均去掉 { $highest } 个最高和 { $lowest } 个最低）
}。
sheet-room-rounding = { $stage ->
    [value] 折算前的得分
    [mean] 各组及全体的平均
   *[factor] 分组系数
}保留 { $places } 位小数，{ $mode ->
    [half-up] 四舍五入
    [half-even] 四舍六入五成双
    [down] 去尾
   *[up] 进一
}。
sheet-method-graded = 分等次投票，票数 × 分值{ $measure ->
    [sum] 求和
   *[mean] {" "}÷ 计入票数
}。
sheet-method-numeric = 打分投票，{ $low } 至 { $high }，两端各去掉 { $drop } 的票后取平均。
sheet-method-approval = 赞成投票，{ $measure ->
    [count] 按票数
   *[share] 按有效票的比例 × { $full }
}。
sheet-method-ranking = 排序投票，按名次给分（{ $points ->
    [none] 末位 { $last } 分，每前一位多 1 分
   *[other] { $points }
}），{ $measure ->
    [mean] 按票数平均
   *[sum] 相加
}。
sheet-method-as-points = 指标数值就是分数。
sheet-method-table = 指标数值查表得分（{ $rows }；以下 { $below }）。
sheet-method-attainment = { $better ->
    [low] 目标 ÷ 指标
   *[high] 指标 ÷ 目标
}{ $target ->
    [none] {""}
   *[other] （目标 { $target }，另附目标者除外）
} × { $full }{ $cap ->
    [none] {""}
   *[other] ，封顶 { $cap }
}{ $floor ->
    [none] {""}
   *[other] ，保底 { $floor }
}。
sheet-method-rank-in-group = 按指标在同组别内的名次得分，{ $better ->
    [low] 低者在前
   *[high] 高者在前
}：{ $points ->
    [none] 第一名 { $top } 分，每后一名少 { $step } 分，不低于 { $floor } 分
   *[other] { $points }
}；指标相同者{ $ties ->
    [best] 都得其中最好名次的分
    [worst] 都得其中最差名次的分
   *[average] 平分所占名次的分
}。
sheet-scale-place-points = { $name } 再按名次给分：{ $points }；并列者{ $ties ->
    [best] 都得其中最好名次的分
    [worst] 都得其中最差名次的分
   *[average] 平分所占名次的分
}。
sheet-scale-place-number = { $name } 再化为名次；并列者取{ $ties ->
    [best] 最好的名次
    [worst] 最差的名次
   *[average] 平均名次
}。
sheet-scale-proportion = { $name } 再化为与最好项目的比例，最好者 { $top }。
sheet-scale-share = { $name } 折算为占全体之和的比例，再乘以 { $top }。
sheet-tolerance = { $name }：居中的两个分{ $least ->
    [none] {""}
   *[other] （平均 { $least } 及以上时）
}相差超过 { $within } 时，评委组合议。
sheet-absent-exclude = 缺席或回避的评委不计入，不按零分计。
sheet-absent-substitute-mean = 缺席或回避的评委以其他评委的平均数代替。
sheet-absent-stop = 有评委缺席或回避时由人决定。
sheet-factor = 乘以系数 { $factor }。
sheet-product = 每轮各项相乘。
sheet-difficulty = 乘以难度系数。
sheet-rounding = { $stage ->
    [judge] { $of }：每位评委的总分
    [criterion] { $of }：每个评分项
    [product] { $of }：每个评分项 × 权重
    [result] { $of }：结果
    [item] { $of }：每个题目
    [electorate] { $of }：每个投票群体
    [weighted] { $of }：加权后的结果
    [round-score] 一轮的得分
    [announced] 扣分前公布的分数
   *[total] 总分
} 保留 { $places } 位小数，{ $mode ->
    [half-up] 四舍五入
    [half-even] 四舍六入五成双
    [down] 去尾
   *[up] 进一
}。
sheet-better-high = 总分高者在前。
sheet-better-low = 总分低者在前。
sheet-places = { $name } 由评委直接给名次。
sheet-low = { $name } 以低为优。
sheet-missing-wait = { $name } 没有数据的项目先等待。
sheet-missing-zero = { $name } 没有数据的项目计零分。
sheet-grades = 等次：{ $grades }。
sheet-grade = { $name } { $points }{ $most ->
    [none] {""}
   *[other] （最多占 { $most }）
}
sheet-items = 测评项目：{ $items }。
sheet-electorates = 投票群体：{ $electorates }。
sheet-electorate = { $name } × { $weight }{ $size ->
    [none] {""}
   *[other] （{ $size } 人可投）
}
sheet-papers = 弃权票{ $abstained ->
    [zero] 按零分计
   *[excluded] 不计入
}，废票{ $invalid ->
    [zero] 按零分计
   *[excluded] 不计入
}。
sheet-turnout = 投票率至少 { $share }，不足时{ $below ->
    [nothing] 本项计零
   *[ask] 由人决定
}。
sheet-grace = 超时 { $seconds } 秒以内不扣分。
sheet-overtime-cap = 超时最多扣 { $points } 分。
sheet-kind = 加扣分项：{ $name }{ $bonus ->
    [none] {""}
   *[other] ，最多加 { $bonus } 分
}{ $deduction ->
    [none] {""}
   *[other] ，最多扣 { $deduction } 分
}。
sheet-sum-of-rounds = 各轮相加{ $weights ->
    [none] {""}
   *[other] （{ $weights }）
}；没有成绩的一轮{ $missing ->
    [zero] 计零分
   *[non-score] 使该项目没有总分
}。
sheet-best-of-groups = 以下轮次取最好的 { $count } 轮相加：{ $rounds }。
sheet-best-rounds = 取最好的 { $count } 轮，{ $combine ->
    [mean] 求平均
   *[sum] 相加
}。
sheet-last-round = 以到达的最后一轮为准，走得更远者在前。
sheet-advance = 按 { $counting } 的前 { $top } 名进入 { $into }；晋级线同分：{ $ties ->
    [all] 全部晋级
    [none] 都不晋级
   *[ask] 由人决定
}。
sheet-outcome-did-not-start = 未上场
sheet-outcome-did-not-improve = 未提高成绩
sheet-outcome-withdrawn = 退赛
sheet-outcome-disqualified = 取消资格
sheet-non-scores = { $outcomes ->
    [none] 没有成绩的项目不排名次。
   *[other] 排在所有有成绩的项目之后，依次为：{ $outcomes }。其余不排名次。
}
sheet-tie-step = { $number }. { $step }
sheet-tie-in = { $step }（{ $where }）
sheet-tie-circles = { $step }{ $circles ->
    [yes] （三个以上时按胜过其中几个）
   *[no] （限两个，三个以上时不用）
}
sheet-tie-criterion-how = 某评分项的值，只用该项的打分、按评委组的计分方法得出；方法要去掉的，也在该项打分中去掉。
sheet-shared-gap = 并列之后名次空出（1、2、2、4）。除上面写明的以外，不以随机或名称决定先后。
sheet-award-standing = { $first ->
    [none] { $name }：按名次接下来的 { $quota } 个
   *[other] { $single ->
        [yes] { $name }：第 { $last } 名
       *[no] { $name }：第 { $first } 至 { $last } 名
    }
}
sheet-award-threshold = { $name }：{ $of } { $better ->
    [low] 不高于
   *[high] 达到
} { $least } 分者。
sheet-award-category = { $name }：“{ $category }”的前 { $quota } 名
sheet-award-best = { $name }：{ $of } 最好的 { $quota } 个
sheet-award-movement = { $name }：名次上升最多的 { $quota } 个，至少上升 { $least } 位
sheet-award-ties-ask = ；名额边界同分由人决定。
sheet-award-ties-share = ；名额边界同分并列获奖。
sheet-award-ties-none = ；名额边界同分者都不给。
sheet-per-unit = 每个单位最多 { $count } 个。
sheet-award-then-standing = ；相同者按总名次
sheet-award-open = 限{ $categories }。
sheet-award-without = 已获{ $awards }者除外。
sheet-award-least = 总分须{ $better ->
    [low] 不高于
   *[high] 达到
} { $least }。
sheet-level-rest = 其余
sheet-level = { $name }（{ $by ->
    [threshold] { $better ->
        [low] 按分数线，低者为优
       *[high] 按分数线
    }
    [share] 按比例
   *[places] 按名额
}，{ $of ->
    [total] 总分
    [components] 各分项
   *[criteria] 各评分项
}）：{ $levels }。
sheet-level-share = 各比例累计所得个数不是整数时{ $mode ->
    [half-up] 四舍五入
    [half-even] 四舍六入五成双
    [down] 去尾
   *[up] 进一
}。
sheet-level-ties = 分界处同分者都取{ $ties ->
    [up] 较好
   *[down] 较差
}的一级。
sheet-example = 举例：从打分到总分
sheet-example-intro = 虚构一个项目的打分{ $seconds ->
    [none] {""}
   *[other] ，超时 { $seconds } 秒
}，由正式计分的程序算出。
sheet-example-away = 不计入
sheet-example-absent = 如果 { $judge } 缺席、其余不变，总分就是 { $total }，而不是 { $before }。
sheet-example-absent-asked = 如果 { $judge } 缺席，要先由人决定，才有总分。
sheet-col-number = 序号
sheet-col-unit = 单位
sheet-col-topic = 题目
sheet-col-presenter = 选手
sheet-col-category = 组别
sheet-col-criterion = 评分项
sheet-col-scale = 分值
sheet-col-step = 步长
sheet-col-weight = 权重
sheet-col-bands = 评分标准
sheet-col-judge = 评委
sheet-col-total = 总分
sheet-col-over = 超时
sheet-col-off = 扣分
sheet-entry-count = 共 { $count } 个，按报名顺序列出。
sheet-judge = { $name }（{ $title }）
sheet-scale = { $low } 至 { $high }
sheet-band = { $least } 分起：{ $name }，{ $text }
sheet-full-marks = 一位评委的总分是各项得分乘以权重之和：{ $low } 至 { $high } 分。
sheet-tier-seconds = { $end ->
    [none] { $start } 秒起
   *[other] { $start } 至 { $end } 秒
}
sheet-tier-points = { $each ->
    [none] 扣 { $points } 分
   *[other] 每开始一个 { $each } 秒扣 { $points } 分
}
sheet-at = { $line ->
    [none] { $where }：{ $settle }
   *[other] 第 { $line } 行（{ $where }）：{ $settle }
}

sheet-time = { $minutes ->
    [none] {""}
   *[other] { $minutes } 分{ $seconds ->
        [none] 钟
       *[other] {""}
    }
}{ $seconds ->
    [none] {""}
   *[other] { $minutes ->
        [none] { $seconds } 秒
       *[other] {" "}{ $seconds } 秒
    }
}

sheet-example-absent-same = 如果 { $judge } 缺席、其余不变，总分仍是 { $total }。

# 规则没有回答的问题，怎样写就清楚了。

settle-overtime-overlap = 让前一档在后一档开始前结束：{ $example }。
settle-overtime-hole = 为这几秒补一档，或让相邻的一档接上：{ $example }。
settle-overtime-end = 补一个没有终点的末档：{ $example }。
settle-overtime-no-clock = 让一个环节计超时：{ $example }。
settle-deductions-help = 改为分高为优，或把处罚写成加上的分数（带 + 的项目）。
settle-overtime-falls = 把各档扣分写成越超越多。
settle-overtime-cap = 提高上限或降低该档：{ $example }。
settle-overtime-rounded = 给总分留足小数位：{ $example }。
settle-tie-undecided = 在最后一步写抽签（lot）、评委表决（panel）或并列（shared）：{ $example }。
settle-tie-useless = 删去这一步，或移到必有结论的一步之前。
settle-trim-few = 少去几个分、增加评委，或写明到时怎么办：{ $example }。
settle-trim-weights = 不去分，或让各评委权重相同：{ $example }。
settle-weights = 改正权重，或声明合计：{ $example }。
settle-weight-nothing = 写明权重，或在同分处理中用它，或删去：{ $example }。
settle-panel-unused = 让得分的某一部分采用它，或删去这个评委组：{ $example }。
settle-award-shared = { $by ->
    [standing] 让同分处理以抽签（lot）或评委表决（panel）结束：{ $example }；或同分的都不给：ties: none。
    [value] 改看总名次，并让同分处理以抽签或表决结束：{ $example }；或同分的都不给：ties: none。
   *[movement] 同分的都不给：{ $example }。
}开赛时确认即保持原样{ $ties ->
    [share] ：并列获奖。
   *[ask] ：到时停下来由人决定。
}
settle-quota-unmet = 减少名额，或放宽资格：{ $example }。
settle-rounding-missing = 写明总分怎样取整：{ $example }。
settle-rooms-unconnected = 让各组共同打几个项目，或按组平均调整：{ $example }。
settle-normalisation-off = 只有一个评委组时，用普通方法即可：{ $example }。
settle-sum-absent = 改用平均，或让其他评委的平均补上：{ $example }。
settle-recusal-ordinals = 不请参赛单位的人当评委，或允许打分：{ $example }。
settle-round-empty = 列出参加者，或写晋级规则：{ $example }。
settle-levels = 把等级从高到低排好，最后一级不写界限。
settle-turnout-size = 写明应到人数：{ $example }。
settle-direction-mixed = 相加前先把名次换成分数：{ $example }。
settle-band-hole = 把更低的分也描述出来：{ $example }。
settle-same-name = 各取一个不同的名称。
settle-own-unit = 规定本单位回避：{ $example }；或换评委。
settle-band-missing = 补上等级描述：{ $example }。
settle-band-twice = 两条只留一条。
settle-full-marks = 改正某一项的满分；确实如此则不用改。
settle-median-even = 评委定为单数；确实如此则不用改。
settle-room-unclear = 给每个项目写明评委组：{ $example }。
settle-scales-differ = 先换到同一把尺子上：{ $example }。
settle-grades-short = 至少有一个等次不设比例上限。
settle-threshold-never = 降低分数线：{ $example }。
settle-threshold-always = 提高分数线，或不设。
