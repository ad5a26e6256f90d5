# 为什么没有执行：说明发生了什么、哪些是安全的、可以怎么做。
refused-already-done = { $by } 刚刚先走了一步，您的这一步没有执行。画面已更新，请看清后按需再按。
refused-already-open = 赛事已经开始。
refused-announcement-owed = 有更正还没有向现场宣布。请主持人先宣布，再公开新的结果。
refused-asked-already = 这份评分表已经请评委看过了。
refused-is-reopened = 这份评分表已经重新打开，评委正在改。
refused-no-such-outcome = 没有这样的结果。
refused-nothing-announced = 大屏上没有更正公告。
refused-nothing-asked = 没有人请您再看这份评分表。
refused-nothing-to-announce = 没有需要宣布的更正。
refused-outcome-corrected = 这一家的参赛结果由两个人更正过，要改也要由两个人更正。
refused-awards-left = 还有 { $count } 个奖项没有揭晓。
refused-certified = 成绩已经核定，只能由两人更正。
refused-clear-rehearsal-first = 彩排的打分还在。请先清除彩排，再正式开始。
refused-clock-runs = 时钟正在走。
refused-clock-stands = 时钟已经暂停。
refused-comment-too-long = 评语最多 { $most } 字，请删短后再提交。打分都还在本机。
refused-correction-waiting = 有一项更正等待第二人确认，请先处理。
refused-decision-owed = 规则到此未分出结果，需要人来决定，决定前不能继续。
refused-draw-open = 正在抽签。请先抽出场顺序，再请单位上台。
refused-frozen = 榜单已经封住。
refused-in-break = 正在休息，请先结束休息。
refused-judges-missing = 还有 { $count } 份评分没有到，本赛规则不允许缺席，不能截止。
refused-late-already = 这份迟到的评分已经送达，正等主持人决定。
refused-late-decided = 这份迟到的评分已经有了决定。
refused-late-undecided = 有迟到的评分还没有决定算不算，请先决定。
refused-marking-not-open = 现在还不能为这一家提交打分，已填的分数都还在。
refused-marking-open = 评委正在打分，请先截止打分。
refused-minutes-out-of-range = 休息时间请填 1 到 { $most } 分钟。
refused-name-needed = 请填写姓名，最多 { $most } 字。
refused-no-break = 现在没有在休息。
refused-no-call = 这位评委没有呼叫。
refused-no-clock = 现在没有计时。
refused-no-draw-now = 现在不能抽签。
refused-no-hold = 这一家不在集体打分的范围内。
refused-no-late-sheet = 没有找到这份迟到的评分。
refused-no-more-phases = 这一家的环节都已走完。
refused-no-levels = 本赛事没有待公布的亮牌或等次。
refused-no-such-award = 这个奖项不存在或已经揭晓。
refused-no-such-choice = 这里只能选择：{ $choices }。
refused-no-such-correction = 没有等待确认的这项更正。
refused-no-such-criterion = 没有“{ $criterion }”这个评分项。
refused-no-such-item = { $items ->
    [none] 本赛规则没有加扣分项。
   *[other] 规则里没有这个加扣分项。可用：{ $items }。
}
refused-no-such-position = 位置请填 1 到 { $most }。
refused-no-such-question = 这个问题已经不需要决定。
refused-no-such-round = 不能开始这一轮。
refused-no-such-turn = 本场没有这一家。
refused-nobody-chosen = 请至少选出一家。
refused-nobody-missing = 评委都已记录，无需提醒。
refused-nobody-on-stage = 台上没有人。
refused-not-a-draft = 只有尚未开始的赛事可以彩排。
refused-not-announced = 请先展示奖项名称，再揭晓获奖者。
refused-not-closed = 这一家的打分还没有截止。
refused-not-frozen = 榜单没有封住。
refused-not-in-round = 这一家不在本轮。
refused-not-on-panel = 这位评委不在这一家的评委组里。
refused-not-open = 赛事还没有开始。
refused-not-presented = 这一家还没有展示，不能打分。
refused-not-rehearsing = 现在不在彩排。
refused-not-waiting = 这一家已经上过台。
refused-not-your-seat = 您的席位不能做这个操作。
refused-nothing-recorded = 这份评分还没有记录，无从更正。
refused-nothing-revealed = 还没有亮分，没有名次可展示。
refused-nothing-to-correct = 请先写下要更正什么。
refused-nothing-to-reopen = 这份评分现在无需重开。
refused-nothing-to-rerun = 这一家还没有展示，无需重来。
refused-nothing-to-undo = 没有可以撤销的步骤；已经公开的内容不能撤销。
refused-off-scale = 分数须在 { $low } 到 { $high } 之间，每 { $step } 一档。没有改动任何记录。
refused-open-questions = 评分规则还有 { $count } 处没有写明，请逐条确认后再开始。
refused-order-incomplete = 请把这几家每家恰好排一次。
refused-points-needed = 请填写加分或扣分的分值，不能为零。
refused-position-taken = 这个位置已经上过台，不能插到前面。
refused-reason-needed = 请写明理由，理由会留在记录里。
refused-recorded = 这份评分已经记录。需要修改请申请重开。
refused-recorded-since = 这份迟到的评分送达之后，评委又记录了新的评分。这份请选“不计入”。
refused-recused = 已回避，这一家不打分。
refused-revealed = 这一家已经亮分，不能再改。
refused-revealed-correct = 这一家已经亮分：请在“更正”里试算并提出，由另一个人确认。
refused-rounds-closed = 全部出场已经结束，不能再改。
refused-second-person-needed = 更正需要由另一个人确认。
refused-seconds-out-of-range = 加减时间最多 { $most } 秒。
refused-sheet-incomplete = 还有 { $count } 项没有打分，请补齐后提交。已填的都还在。
refused-stage-taken = 台上还有一家，请先让这一家结束。
refused-text-needed = 请填写要展示的文字。
refused-text-too-long = 文字最多 { $most } 字。
refused-too-late-to-skip = 这一家已经进入打分，不能跳过。
refused-turns-left = 本轮还没有结束：先完成剩下的单位，再由主持结束本轮。
refused-winner-not-named = 请先揭晓已展示的奖项。
refused-withdrawn = 这一家已经退出。
# 监督席录入场外数据
refused-count-negative = 票数不能是负数（{ $component }，{ $entry }）。没有录入。
refused-difficulty-above-zero = 难度系数要大于零，例如 2.8（{ $turn }：{ $value }）。
refused-entered-twice = 同一项数据填了两次，请只留一行。
refused-figure-not-plain = “{ $value }”（{ $component }，{ $entry }）不是普通数字。请写成例如 92.5，小数点前后都不超过 { $most } 位。
refused-figures-owed = 还缺场外数据 { $count } 行（{ $papers } 张表）。请监督员在“数据”页录入。
refused-figures-released = 其中 { $count } 项已经公布，不能直接改。请提出更正，由第二个人确认。
refused-figures-unreleased = 场外数据已录入，但还没有公布。请先公布。
refused-no-such-thing = { $what ->
    [indicator] 没有这项指标
    [ballot] 没有这项计票
    [ranking] 没有这项排序票
    [component] 没有这个得分部分
    [electorate] 没有这个投票群体
    [item] 测评票上没有这一项
    [unit] 没有这个单位
    [outcome] 没有这种结果
   *[other] 没有这个参赛项目
}“{ $value }”{ $known ->
    [none] ，也没有别的可选
   *[other] 。可用的有：{ $known }
}。没有录入。
refused-no-such-vote = “{ $value }”（{ $component }，{ $entry }）不是这种票上可以填的。可以填：{ $known }。
refused-nothing-counted = { $entry }（{ $component }）一张票也没有计。请填写各档票数、弃权和无效票，例如 30 / 12 / 1。
refused-nothing-entered = 没有要录入或撤回的内容。
refused-nothing-to-release = 已录入的数据都已公布。
refused-order-twice = 一份排序里每个参赛项目只能出现一次（{ $component }：{ $order }）。
refused-other-round = { $known ->
    [none] “{ $component }”不分轮次，请不要填轮次。
   *[other] “{ $component }”属于这些轮次：{ $known }。
}没有录入。
refused-papers-wrong = 这份表里有 { $count } 处不对，没有读入。
refused-rank-from-one = 名次从 1 开始（{ $unit }：{ $value }）。
refused-source-needed = 请写明数据来源，例如“一号计票单，两名计票员签字”。来源会留在记录里。
refused-target-needed = { $entry }的“{ $component }”要有大于零的目标值。请同时填写完成数和目标数，例如 { $example }。
refused-target-unused = “{ $component }”不设目标值（{ $entry }）。只填数值即可，例如 92.5。
refused-too-many-papers = 计到 { $papers } 张票（{ $component }，{ $electorate }{ $entry ->
    [none] {""}
   *[other] ，{ $entry }
}），但最多只有 { $most } 张。请重新清点，没有录入。
refused-turnout-impossible = 发出 { $entitled } 张、收回 { $cast } 张（{ $electorate }）不可能：最多 { $most } 人投票，收回的不能多于发出的。
# 由服务器在到达赛事之前给出
refused-malformed = 收到的内容不合格式（{ $where }），没有执行，已记录的都安全。请刷新页面再试。
refused-too-large = 内容太大，没有执行。
refused-ref-reused = 同一编号对应了不同内容，没有执行。请刷新页面再试。
refused-origin = 请从赛事自己的网址打开本页。
refused-no-seat = 这个链接已失效或席位已收回。请向工作人员要新的二维码。
refused-no-such-contest = 这里没有这场赛事。
refused-awaiting-approval = 这个席位已有一台设备。请主持人同意后再使用这台。
refused-tally-disagrees = 独立复算与本系统结果不一致，已停在亮分之前。打分都安全，请监督核对。
