# 得分、名次和奖项的计算步骤。

trace-comma = 、
trace-then = ；
trace-term = { $value }（{ $of }{ $exact ->
    [none] {""}
   *[other] ，精确为 { $exact }
}）
trace-entry = { $of }（{ $value }{ $exact ->
    [none] {""}
   *[other] ，精确为 { $exact }
}）
trace-makes = { $terms }，得 { $result }
trace-becomes = { $terms }，得 { $result }
trace-out = ；不计：{ $terms }
trace-out-term = { $value }（{ $of }，{ $why }）
trace-why-highest = 最高
trace-why-lowest = 最低
trace-why-not-best = 不是最好成绩
trace-of-weight = 权重
trace-of-factor = 系数
trace-of-difficulty = 难度系数
trace-of-components = 各项合计
trace-of-announced = 加减分前
trace-of-total = 总分
trace-of-rounds = 各轮成绩
trace-of-value = 数值
trace-of-ratio = 比值
trace-of-top = 满分
trace-of-full = 满分
trace-of-figure = 指标数值
trace-of-target = 目标值
trace-of-votes = 得票折分
trace-of-papers = 计入票数
trace-of-best = 最好值
trace-of-room-factor = 分组系数
trace-of-attainment = 完成率得分
trace-of-round-score = 本轮得分
trace-of-overtime = 超时
trace-of-judge-mean = 该评委各分的平均
trace-of-judge-offset = 该评委的宽严偏差
trace-of-judge-lowest = 该评委最低分
trace-of-judge-range = 该评委最高分与最低分之差
trace-of-judge-best = 该评委最高分
trace-of-judge-sum = 该评委全部给分
trace-of-whole = 全体之和
trace-of-distance = 离差
trace-of-deviation = 该评委的标准差
trace-of-standard-score = 标准分
trace-of-constant = 常数
trace-of-field-mean = 全体平均
trace-of-rooms-mean = 各组平均的平均
trace-of-place = 第 { $place } 位
trace-judge-total = { $judge } 的总分：{ $worked }。
trace-substitute = { $judge } 缺席，以其他评委的平均数代替：{ $worked }。
trace-absent = 未计入（缺席、回避或更正后不计，不按零分计）：{ $judges }。
trace-left-out = 未给全部项目打分，不参加比较：{ $judges }。
trace-round = { $places ->
    [0] 取整数
   *[other] 保留 { $places } 位小数
}（{ $mode ->
    [half-up] 四舍五入
    [half-up-below] 四舍五入
    [half-even] 四舍六入五成双
    [half-even-below] 四舍六入五成双
    [down] 去尾
    [down-below] 去尾
    [up-below] 进一
   *[up] 进一
}）：{ $worked }。
trace-in = { $criterion } · { $sentence }
trace-sum = 求和：{ $worked }。
trace-first-mean = 全部原分的平均：{ $worked }。
trace-limited = { $of } 偏离该平均过远：{ $value } 按 { $result } 计（不低于 { $low }，不高于 { $high }）。
trace-mean = 平均：{ $worked }。
trace-median = 中位数：{ $terms }的中位数是 { $result }。
trace-trimmed-sum = 去掉最高最低后求和：{ $worked }。
trace-trimmed-mean = 去掉最高最低后平均：{ $worked }。
trace-criteria-sum = 各评分项相加：{ $worked }。
trace-product = 相乘：{ $worked }。
trace-rank-sum = 名次之和：{ $worked }。
trace-borda = 波达计分（{ $field } 个项目）：{ $worked }。
trace-judge-points = 按评委名次给分：{ $worked }。
trace-majority = 多数名次（{ $rule ->
    [total] 前 { $column } 名 { $count } 个，全部名次合计 { $sum }
   *[other] 规则 { $rule }：前 { $column } 名 { $count } 个，合计 { $sum }
}）：{ $terms }，列第 { $result }。
trace-dance = { $of } 名次（规则 { $rule }：前 { $column } 名 { $count } 个，合计 { $sum }）：{ $terms }，列第 { $result }。
trace-skating = 各舞总名次（规则 { $rule }：{ $column ->
    [none] 名次之和 { $sum }
   *[other] 前 { $column } 名 { $count } 个，合计 { $sum }
}）：{ $terms }，列第 { $result }。
trace-duel = 对 { $entries }：{ $ahead } 位评委支持，{ $behind } 位反对，得 { $result }。
trace-one-by-one = 两两比较胜场（{ $field } 个项目）：{ $worked }。
trace-judge-scaled = { $judge } 换算到同一量程：{ $worked }。
trace-judge-flat = { $judge } 的评分没有可换算的量程：{ $terms }，按 { $result } 计。
trace-judge-scale = 各评委换算分平均：{ $worked }。
trace-share-whole = { $component } 全体之和：{ $worked }。
trace-share = { $component } 占比：{ $worked }。
trace-distance = { $judge }：{ $worked }。
trace-standard-score = { $judge } 的标准分：{ $worked }。
trace-no-spread = { $judge } 给所有项目打了同样的分，标准分为 { $result }。
trace-room-mean = { $panel } 的平均：{ $worked }。
trace-field-mean = 全体平均：{ $worked }。
trace-rooms-mean = 各组平均的平均：{ $worked }。
trace-room-factor = { $panel } 的系数：{ $worked }。
trace-not-normalised = 所有评委都打了全部项目，不作标准化，直接平均：{ $worked }。
trace-z-score = 各评委标准分平均：{ $worked }。
trace-offset = 扣除各评委宽严偏差后平均：{ $worked }。
trace-rescaled = 换算到可读的分数：{ $worked }。
trace-room-scaled = 乘以 { $panel } 的系数：{ $worked }。
trace-papers-dropped = { $papers } 张票两端各去掉 { $drop } %（取整数）：最高 { $away } 张、最低 { $away } 张不计。
trace-votes = 票数 × 分值：{ $worked }。
trace-per-paper = 除以计入票数：{ $worked }。
trace-electorate = { $electorate } 各题加权：{ $worked }。
trace-ballot = 各投票群体加权：{ $worked }。
trace-ballot-void = { $component } 计 { $result }：到票不足。
trace-rankings = 名次票折分（{ $field } 个项目）：{ $worked }。
trace-figure = { $component } 直接计分：{ $result }。
trace-figure-missing = { $component } 没有数据，按规则计 { $result }。
trace-figure-table = { $component } 查表：{ $value }{ $row ->
    [none] {" "}低于最低档
   *[other] {" "}在从 { $row } 起的一档
}，得 { $result }。
trace-figure-rank = { $component }：{ $value } 在组内 { $field } 个中列第 { $place } 位，得 { $result }。
trace-attainment-ratio = { $component } 完成率：{ $worked }。
trace-attainment-none = { $component } 以少为优且为零或以下，按上限计 { $result }。
trace-attainment-no-target = { $component } 无从与目标相比，按完成计 { $result }。
trace-attainment = { $component }：{ $worked }。
trace-limits = { $component }：封顶保底前 { $value }，封顶保底后 { $result }。
trace-place-points = { $component } 在 { $field } 个中列第 { $place } 位{ $tied ->
    [0] {""}
   *[other] （与另 { $tied } 个并列）
}，按名次给 { $result } 分。
trace-place-number = { $component } 在 { $field } 个中列第 { $place } 位{ $tied ->
    [0] {""}
   *[other] （与另 { $tied } 个并列）
}，计名次 { $result }。
trace-proportion-ratio = { $component } 与最好值之比：{ $worked }。
trace-proportion = { $component }：{ $worked }。
trace-round-begins = 轮次：{ $round }。
trace-components-product = 各项相乘：{ $worked }。
trace-components = { $terms ->
    [none] 本轮没有单独计分的项：{ $result }。
   *[other] 各项加权合计：{ $worked }。
}
trace-multiplied = 乘以系数：{ $worked }。
trace-overtime = 超时 { $seconds } 秒：{ $result } 分。
trace-bonus = 加分（{ $kind }）：+{ $result }；{ $reason }。
trace-deduction = 扣分（{ $kind }）：{ $result }；{ $reason }。
trace-capped = { $kind }：{ $value } 只计 { $result }，超出本项上限的部分不计；{ $reason }。
trace-put-on = 加上（{ $kind }）：+{ $result }；{ $reason }。
trace-taken-off = 减去（{ $kind }）：{ $result }；{ $reason }。
trace-round-score = { $round } 得分：{ $worked }。
trace-rounds-sum = 各轮相加：{ $worked }。
trace-rounds-best = 取最好成绩：{ $worked }。
trace-rounds-last = 取最后一轮：{ $worked }。
trace-sum-total = 合计：{ $worked }。
trace-total = 最后得分：{ $shown }。

trace-tie-not-decided = 按“{ $step }”仍未分开：{ $terms }。
trace-tie-for-two = “{ $step }”只比两个，此处不用：同分的有 { $tied } 个，{ $entries }。
trace-name-tie-component = { $component } 更优者在前
trace-name-tie-criterion = { $criterion } 更优者在前
trace-name-tie-median = 中位数更优者在前
trace-name-tie-untrimmed = 不去分的平均更优者在前
trace-name-tie-count-back-rounds = 逐轮比最好成绩
trace-name-tie-count-back-counted = 逐轮比计入总分的最好成绩
trace-name-tie-count-back-marks = 逐个比评委打出的最好成绩
trace-name-tie-count-back-places = 比评委给的第一名、第二名……个数
trace-name-tie-best-rounds = 最好的 { $count } 轮之和更优者在前
trace-name-tie-round = { $round } 成绩更优者在前
trace-name-tie-head-to-head = 两两比较
trace-name-tie-more-decimals = 比更多小数位
trace-name-tie-fewer-deductions = 扣分少者在前
trace-name-tie-lot = 抽签
trace-name-tie-panel = 评委举手表决
trace-name-tie-shared = 并列
trace-tie-component = 同分，比 { $component }：{ $terms }。
trace-tie-criterion = 同分，比 { $criterion }：{ $terms }。
trace-tie-median = 同分，比评委总分的中位数：{ $terms }。
trace-tie-untrimmed = 同分，把去掉的分加回来再比：{ $terms }。
trace-tie-count-back-rounds = 同分，逐轮比最好成绩：{ $terms }。
trace-tie-count-back-counted = 同分，逐轮比计入总分的最好成绩：{ $terms }。
trace-tie-count-back-marks = 同分，逐个比评委打出的最好成绩：{ $terms }。
trace-tie-count-back-places = 同分，比评委给的第一名、第二名……个数：{ $terms }。
trace-tie-best-rounds = 同分，比最好的 { $count } 轮之和：{ $terms }。
trace-tie-round = 同分，比 { $round } 成绩：{ $terms }。
trace-tie-head-to-head = 同分，两两比较胜出的个数：{ $terms }。
trace-tie-more-decimals = 同分，比更多小数位：{ $terms }。
trace-tie-fewer-deductions = 同分，扣分少者在前：{ $terms }。
trace-tie-shared = 同分并列：{ $entries }。
trace-tie-people = 由人决定（{ $by }{ $at ->
    [none] {""}
   *[other] ，{ $at }
}）：{ $choice ->
    [share] { $entries }并列
   *[other] 依次为{ $order }
}；{ $reason }。
trace-by-total = 按总分排列：{ $terms }。

trace-award-standing = { $award }，按名次：{ $terms ->
    [none] 空缺
   *[other] { $terms }
}。
trace-award-threshold = { $award }，达到分数线：{ $terms ->
    [none] 空缺
   *[other] { $terms }
}。
trace-award-category = { $award }，组别内名次：{ $terms ->
    [none] 空缺
   *[other] { $terms }
}。
trace-award-criterion = { $award }，按单项得分：{ $terms ->
    [none] 空缺
   *[other] { $terms }
}。
trace-award-component = { $award }，按分项得分：{ $terms ->
    [none] 空缺
   *[other] { $terms }
}。
trace-award-movement = { $award }，按名次上升：{ $terms ->
    [none] 空缺
   *[other] { $terms }
}。
trace-prize-shared = { $award }名额处同分，按规则并列：{ $entries }。
trace-prize-withheld = { $award }名额处同分，按规则空缺：{ $entries }。
trace-prize-people = { $award }名额处同分，由人决定（{ $by }{ $at ->
    [none] {""}
   *[other] ，{ $at }
}）：{ $choice ->
    [share] { $entries }并列获奖
   *[other] 归{ $entries }
}；{ $reason }。
