# 观众手机。
audience-joining = 正在连接现场
audience-before = 即将开始
audience-draw = 抽签定出场顺序
audience-drawn = 出场顺序已抽定
audience-draw-how = 怎么抽
audience-draw-check = 怎么核对
audience-owed = 等待数据汇总，名次还没定
audience-standings = 全部亮分，名次已定
audience-ceremony = 正在颁奖
audience-after = 全部结束
audience-certified = 结果已核定
audience-break = 休息，距离继续还有
audience-until = { $time } 继续
audience-next-up = 即将上台
audience-rehearsal = 彩排
audience-position = 第 { $n } / { $of } 位
audience-presenter = 主讲：{ $name }
audience-next = 下一位

audience-state-waiting = 即将上台
audience-state-called = 请上台
audience-state-on-stage = 正在台上
audience-state-held = 展示完毕，稍后一起打分
audience-state-marking = 评委打分
audience-state-closed = 打分结束，等待亮分
audience-state-revealed = 已亮分
audience-state-skipped = 稍后上台
audience-state-withdrawn = 已退赛

audience-clock-left = 剩余 { $time }
audience-clock-over = 超时 { $time }
audience-clock-paused = 已停表，剩余 { $time }
audience-over = 超时
audience-paused = 已停表
audience-recorded = { $lit } / { $of } 位评委已记录

audience-reveal = { $unit }的得分
audience-just-revealed = 刚刚亮分
audience-rank-now = 暂列第 { $rank }
audience-rank-tied = 并列第 { $rank }
audience-out = 未计入
audience-recused = 回避
audience-highest = 去掉最高
audience-lowest = 去掉最低
audience-method = { $kept } 位评委合计算出
audience-method-trimmed-mean = 其余 { $kept } 位评委平均
audience-method-mean = { $kept } 位评委平均
audience-method-sum = { $kept } 位评委相加
audience-method-trimmed-sum = 其余 { $kept } 位评委相加
audience-method-median = { $kept } 位评委的中位数
audience-overtime = { $m ->
    [0] 超时 { $s } 秒
   *[other] 超时 { $m } 分 { $s } 秒
}
audience-item-bonus = 加分
audience-item-deduction = 扣分
audience-final = 最后得分
audience-total = 连同其他计分部分的总分

audience-board = 名次
audience-result = 总名次
audience-frozen = 封榜中，解榜后更新
audience-frozen-more = 另有 { $count } 家已亮分，解榜后进入名次。
audience-is-certified = 已核定
audience-revealed = 已亮分 { $count } 家
audience-just = 刚亮分
audience-tied = 并列
audience-status-withdrawn = 已退赛
audience-status-pending = 待定
audience-status-did-not-start = 未出场
audience-status-did-not-improve = 未刷新
audience-status-disqualified = 取消资格
audience-order = 出场顺序
audience-still = 还没亮分
audience-count = { $count } 家
audience-undrawn = 出场顺序还没抽签，抽完这里自动显示。点 ☆ 可以先关注。
audience-entrants = 参赛单位
audience-size = { $entries } 家单位{ $judges ->
    [0] {""}
   *[other] ，{ $judges } 位评委
}
audience-criteria = 评分项
audience-follow = 关注{ $unit }

audience-mine = 我关注的
audience-mine-undrawn = 等待抽签
audience-mine-rank = 第 { $rank }，{ $total }
audience-mine-tied = 并列第 { $rank }，{ $total }
audience-mine-before = { $count ->
    [0] 下一个上台
   *[other] 前面还有 { $count } 家
}

audience-awards = 奖项
audience-awards-left = 还有 { $count } 项待揭晓
audience-award-soon = 获奖单位即将揭晓
audience-award-none = 空缺
audience-award-decided = 同分，由人决定：{ $reason }。

audience-draw-why = 种子已经选定并封存，下面的封存码就是凭证。现场喊出一个词后，顺序由两者一起算出，谁也改不了。
audience-draw-done = 种子已公开，封存码就是它的 SHA-256。每家的签是“种子/词/编号”的 SHA-256，签从小到大就是出场顺序，任何人都能重算。
audience-commitment = 封存码
audience-word = 现场的词
audience-seed = 种子

audience-check = 校验码
audience-rules = 怎样评分？
audience-check-certified = 结果与校验码
audience-check-why = 每一步都记在一本只能往后写的账里。改动其中任何一笔，下面这串码都会变。截图留存，赛后可以核对。
audience-check-at = { $boundary }，{ $time }
audience-at-opened = 开赛时
audience-at-locked = 截止打分时
audience-at-before-reveal = 亮分前
audience-at-certified = 核定时
audience-at-corrected = 更正之后
audience-at-announced = 更正公告之后
audience-corrected = 已更正，第 { $n } 版
audience-notices = 更正公告
audience-results-link = 完整结果
audience-private = 不用注册，不留记录；关注只存在这台手机上。
