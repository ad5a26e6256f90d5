# 大屏。⟦…⟧ 之间的文字加粗。
screen-rehearsal = 彩排
screen-position = 第 ⟦{ $n }⟧ 位，共 { $of } 位
screen-goals = 今年 目标
screen-presenter = 主讲 { $name }
screen-next = 下一位
screen-last = 最后一位
screen-uncounted = 未计入
screen-recused = 回避
screen-recorded = ⟦{ $n }⟧ / { $of } 位评委已记录
screen-panel = { $n } 位评委

# 标题
screen-title-count = { $judges ->
    [0] { $entries } 家单位
   *[other] { $entries } 家单位 · { $judges } 位评委
}
screen-criteria = 评分项
screen-qr = 扫码看现场
screen-qr-why = 出场、得分、名次，手机上同步
screen-qr-alt = 观众页面的二维码

# 台上
screen-stage-next = 即将上台
screen-stage-waiting = 即将上台
screen-stage-called = 请上台
screen-stage-on-stage = 正在台上
screen-stage-held = 展示完毕，稍后一并打分
screen-stage-marking = 评委打分
screen-stage-closed = 打分结束
screen-stage-revealed = 已亮分
screen-stage-skipped = 稍后上台
screen-stage-withdrawn = 已退赛
screen-stage-empty = 比赛即将开始
screen-stage-over = 全部展示完毕

# 时钟
screen-clock-calm = 剩余
screen-clock-amber = 剩余不多
screen-clock-red = 即将到时
screen-clock-over = 已超时
screen-clock-out = 时间到
screen-clock-paused = 暂停
screen-clock-ready = 准备
screen-limit-minutes = 限时 { $n } 分钟
screen-limit = 限时 { $time }

# 打分
screen-lamps = 评委记录情况
screen-lamp-lit = 已记录
screen-lamp-dark = 未记录
screen-lamp-out = 不参加本项打分
screen-marking-open = 评委打分
screen-marking-full = 全部记录
screen-marking-closed = 打分结束
screen-marking-count = 位评委已记录
screen-marking-held = 前 { $n } 家一并打分

# 亮分
screen-reveal = 亮分
screen-paddles = 评委打分
screen-struck-highest = 去掉最高分
screen-struck-lowest = 去掉最低分
screen-method-mean = { $n ->
    [1] 一位评委
    [2] 两位评委
    [3] 三位评委
    [4] 四位评委
    [5] 五位评委
    [6] 六位评委
    [7] 七位评委
    [8] 八位评委
    [9] 九位评委
    [10] 十位评委
   *[other] { $n } 位评委
}平均
screen-method-trimmed-mean = { $n ->
    [1] 一位评委
    [2] 两位评委
    [3] 三位评委
    [4] 四位评委
    [5] 五位评委
    [6] 六位评委
    [7] 七位评委
    [8] 八位评委
    [9] 九位评委
    [10] 十位评委
   *[other] { $n } 位评委
}平均
screen-method-sum = { $n ->
    [1] 一位评委
    [2] 两位评委
    [3] 三位评委
    [4] 四位评委
    [5] 五位评委
    [6] 六位评委
    [7] 七位评委
    [8] 八位评委
    [9] 九位评委
    [10] 十位评委
   *[other] { $n } 位评委
}合计
screen-method-trimmed-sum = { $n ->
    [1] 一位评委
    [2] 两位评委
    [3] 三位评委
    [4] 四位评委
    [5] 五位评委
    [6] 六位评委
    [7] 七位评委
    [8] 八位评委
    [9] 九位评委
    [10] 十位评委
   *[other] { $n } 位评委
}合计
screen-method-median = 中位数
screen-method-other = 评委得分
screen-overtime = { $m ->
    [0] 超时 { $s } 秒
   *[other] 超时 { $m } 分 { $s } 秒
}
screen-final = 最后得分
screen-final-turn = 本场得分
screen-total = 总分
screen-stamp-now = 暂列第
screen-stamp-final = 名次 第
screen-stamp-tied = 并列第
screen-stamp-place = { $n }

# 名次
screen-standings = 名次
screen-standings-final = 总名次
screen-tied = 并列
screen-just = 刚刚揭晓
screen-place = 第 ⟦{ $n }⟧ 名
screen-place-tied = 并列第 ⟦{ $n }⟧
screen-place-now = 暂列第 ⟦{ $n }⟧
screen-corrected-line = { $name }：{ $before } → { $after }
screen-comma = 、
screen-more = 另有 { $n } 项更正
screen-status-scored = 已亮分
screen-status-pending = 待亮分
screen-status-did-not-start = 未出场
screen-status-did-not-improve = 未提高
screen-status-withdrawn = 退赛
screen-status-disqualified = 取消资格
screen-revealed = 已亮分 ⟦{ $n }⟧ / { $of } 家
screen-revealed-all = ⟦{ $n }⟧ 家单位全部亮分
screen-revealed-none = 首家亮分后，名次在这里产生
screen-revealed-waiting = 其余成绩公布后，名次在这里产生
screen-uncertified = 待监督核定
screen-frozen = 封榜
screen-frozen-after = 榜单停在已亮分 ⟦{ $n }⟧ / { $of } 家时
screen-frozen-why = 此后亮分的，解榜后排名次
screen-frozen-row = 待解榜
screen-certified = 已核定
screen-corrected = 已更正，第 { $n } 版
screen-certified-check = 结果校验码
screen-page = 第 ⟦{ $n }⟧ / { $of } 页

# 亮牌与等次。$n 家单位，$aspects 个方面
screen-levels-count = { $aspects ->
    [0] { $n } 家单位
   *[other] { $n } 家单位 · { $aspects } 个方面
}
screen-levels-soon = 即将公布
screen-levels-none = 无

# 出场顺序与抽签
screen-order = 出场顺序
screen-order-count = 共 ⟦{ $n }⟧ 家
screen-order-now = 台上
screen-order-next = 下一位
screen-order-done = 已展示
screen-order-skipped = 稍后
screen-order-withdrawn = 退赛
screen-order-undrawn = 出场顺序，现场抽签
screen-order-undrawn-why = 抽签公开进行，任何人都可以复算
screen-draw = 现场抽签
screen-draw-why = 先封存，再喊词，后开签
screen-draw-done = 同样的词和种子，人人可复算
screen-draw-commitment = 事先公布的封存码
screen-draw-word = 现场喊出的词
screen-draw-noword = （无）
screen-draw-seed = 开封的种子

# 颁奖
screen-award = 颁奖
screen-award-over = 光荣榜
screen-award-soon = 获奖者即将揭晓
screen-award-next = 下一个奖项即将揭晓
screen-award-none = 颁奖即将开始
screen-award-count = { $n } 家单位
screen-award-vacant = 本奖项空缺
screen-award-decided = 同分，由人决定：{ $reason }
screen-award-decided-long = 同分，由人决定，理由见结果页

# 休息
screen-break = 休息
screen-break-until = { $time } 继续
screen-break-over = 马上开始
screen-break-open = 稍后继续
screen-break-next = 接下来

# 叠加字幕与操作提示（仅工作人员可见）
screen-ticker = 名次与出场
screen-hint-full = 按 F 键全屏
screen-link-lost = 与服务器的连接已断开，画面为最后的真实状态
screen-title = 大屏
