# 规则没有回答的问题，以及比赛中需要人来决定的问题。

check-overtime-overlap = { $single ->
    [yes] 超时 { $seconds_from } 秒
   *[no] { $seconds_to ->
        [none] 超时 { $seconds_from } 秒以上
       *[other] 超时 { $seconds_from } 至 { $seconds_to } 秒
    }
}同时落在两档，按哪一档？
check-overtime-hole = { $single ->
    [yes] 超时 { $seconds_from } 秒
   *[no] 超时 { $seconds_from } 至 { $seconds_to } 秒
}不在任何一档，不扣分吗？
check-overtime-end = 最后一档在 { $seconds_from } 秒之前结束，之后扣多少？
check-overtime-no-clock = 规定了超时扣分，但没有哪个环节计超时。应由哪个环节计？
check-tie-undecided = 同分处理（{ $steps } 步）可能到最后仍无结论。并列、抽签还是评委表决？
check-tie-useless = 同分处理第 { $step } 步永远不起作用。是本意吗？
check-trim-few = { $about }有 { $judges } 位评委{ $recused ->
    [none] {""}
   *[other] （最多 { $recused } 位回避）
}，去掉最高最低后剩下的分不到两个（{ $left } 个）。要少去几个吗？
check-trim-weights = { $about } 中 { $judge } 按 { $weight } 人计，去掉其分数时权重一并去掉。是这个意思吗？
check-weights = { $about } 的权重合计 { $sum }{ $declared ->
    [none] ，既不是 1 也不是 100
   *[other] ，与声明的 { $declared } 不符
}。是本意吗？
check-weight-nothing = “{ $about }”要打分，权重却是 0，同分时也不看它。它计入吗？
check-panel-unused = 评委组“{ $about }”打分，但得分的任何部分都不用它的分。这些分算在哪里？
check-award-shared = { $ties ->
    [share] “{ $about }”同分时并列获奖，人数可能超过名额。是本意吗？
   *[ask] { $by ->
        [standing] “{ $about }”的名额边界可能同分，而规则里既无抽签也无评委表决。奖给谁？
       *[value] “{ $about }”所看的那一项可能有几家相同，而规则没有说这时怎么分先后。奖给谁？
    }
}
check-quota-unmet = 到“{ $about }”为止共有 { $quota } 个名额，但只有 { $entries } 个项目有资格。给几个？
check-rounding-missing = 没有说明总分保留几位小数。几位？
check-rooms-unconnected = “{ $about }”要比较几个评委组（{ $panels }），而它们可能没有共同打分的项目。共同打哪些？
check-normalisation-off = “{ $about }”由一个评委组给全部项目打分，标准化作用不大或会关闭。是本意吗？
check-sum-absent = “{ $about }”是求和，缺席评委不计入，那个项目的和就小。改用平均，还是用其他评委的平均补上？
check-recusal-ordinals = “{ $about }”由评委比较全部项目；评委对一个项目回避，就在全部比较中不计。是本意吗？
check-round-empty = 轮次“{ $about }”没有列出项目，也没有晋级规则。谁参加？
check-levels = “{ $about }”的等级没有覆盖全部项目：{ $problem ->
    [unordered] 分数线不是从高到低
    [too-much] 比例或名额合计超过项目数
   *[rest] 最后一级还有界限，有的项目没有等级
}。是本意吗？
check-turnout-size = 计算“{ $about }”的投票率需要知道应到人数。多少人？
check-direction-mixed = 有的分项高者好，有的低者好，却要相加。要不要先把名次换成分数？
check-band-hole = “{ $about }”的等级描述从 { $from } 起，而打分从 { $low } 起。更低的分怎么描述？
check-same-name = 有两个{ $what ->
    [unit] 单位
    [judge] 评委
   *[other] 奖项
}都叫“{ $name }”。现场怎么区分？
check-own-unit = { $judge } 是参赛单位 { $unit } 的人，却可以给本单位打分。是本意吗？
check-band-missing = “{ $about }”没有等级描述，同组其他评分项都有。什么水平给多少分？
check-band-twice = “{ $about }”有两条等级描述都从 { $start } 起。这个分数按哪一条？
check-full-marks = “{ $about }”各评分项满分合计 { $full }，不是 { $whole }。是不是应为 { $whole }？
check-median-even = “{ $about }”有 { $judges } 位评委，是偶数，中位数要取中间两个的平均。是本意，还是应当加一位评委？
check-room-unclear = “{ $about }”分几个组打分，但有 { $count } 个项目没有写明在哪一组（{ $which }）。在哪一组？
check-scales-differ = “{ $component }”最高 { $high } 分，“{ $other }”最高只有 { $low } 分，权重就名不副实了。是本意吗？
check-grades-short = “{ $about }”各等次的比例上限合计只有 { $share } %。其余的票填什么？
check-deductions-help = 此处分低为优，而减去的分数（超时、扣分）会使名次靠前，加分反而使名次靠后。是本意吗？
check-overtime-falls = 超时 { $seconds } 秒起只扣 { $points } 分，比前一档的 { $before } 分还少。是本意吗？
check-overtime-cap = 超时最多扣 { $cap } 分，但有一档要扣 { $most } 分。以哪个为准？
check-overtime-rounded = 超时扣 { $points } 分，而总分只保留 { $places } 位小数：扣分可能被舍掉，也可能变多。应保留几位？
check-threshold-never = “{ $about }”要求达到 { $least }，但最多只能得 { $most }。应为多少？
check-threshold-always = “{ $about }”要求达到 { $least }，而最低也有 { $low }。人人都有吗？

check-prize-tie = “{ $award }”的同分者多于可得名额（还剩 { $left } 个）：{ $entries }。并列获奖、排先后，还是选定？
check-rank-tie = 同分处理到最后仍相同：{ $entries }。谁在前，还是并列？
check-cut-tie = “{ $round }”的晋级线同分（还剩 { $left } 个）：{ $entries }。谁晋级？
check-absent-stop = { $judges } 在 { $turn } 没有完整的评分表，规则要求由人决定。不计入吗？
check-too-few-judges = “{ $component }”只有 { $present } 个分，方法需要更多。
check-tolerance = { $entries } 的中间分相差 { $gap }，超过 { $allowed }：评委组应当合议。
check-turnout = “{ $electorate }”到票太少。这次测评算数吗？
check-quota = “{ $grade }”给了 { $given } 次，共 { $papers } 票，超过比例限制。这次测评算数吗？
check-not-connected = { $blocks } 组评委没有共同打分的项目，不能相互比较：{ $judges }。
check-figure-missing = { $entries } 还没有“{ $component }”的数据。
check-ballot-missing = { $entries } 还没有“{ $component }”的票。
check-places-twice = { $judge } 在 { $criterion } 中把第 { $place } 给了不止一个：{ $entries }。评委不得并列名次（Skating 规则 4）。单子录对了吗？
check-recall-crosses = { $judge } 选了 { $given } 个，要求 { $asked } 个。
