# 选手：候场与台上时钟。
presenter-title = 候场
presenter-rehearsal = 彩排：以下时间和结果不作数
presenter-connecting = 正在连接现场…
presenter-choose = 您代表哪个单位？
presenter-choose-why = 只需选一次，本机会记住；轮到您时，这里会变成台上时钟。
presenter-choose-early = 还没抽签，先选好单位：抽签后这里会显示您的顺序和大约时间，轮到您时变成台上时钟。
presenter-find = 查找单位
presenter-find-none = 没有找到，请换一个词
presenter-undrawn-why = 出场顺序还没有抽签。抽签后，这里会显示出场顺序和大约时间。
presenter-other = 选择其他单位
presenter-me = 您的单位
presenter-position = 第 { $n } 位
presenter-queue = 出场队列
presenter-time = 约 { $time }
presenter-about = 预计上台
presenter-soon = 即将
presenter-in = 约 { $n } 分钟后
presenter-pause = 休息中，{ $time } 继续
presenter-rank = 暂列第 { $n } 名
presenter-rank-final = 第 { $n } 名
presenter-rank-tied = 并列第 { $n } 名

# 自己的状态
presenter-own-undrawn = 等待抽签
presenter-own-gone = 本轮没有您的出场
presenter-own-waiting = 前面还有 { $n } 家
presenter-own-next = 下一位就是您
presenter-own-called = 请上台
presenter-own-on-stage = 您正在台上
presenter-own-held = 展示完毕
presenter-own-marking = 评委正在打分
presenter-own-closed = 打分结束
presenter-own-revealed = 已亮分
presenter-own-skipped = 稍后上台
presenter-own-withdrawn = 已退赛
presenter-hint-undrawn = 抽签后，这里会显示您的顺序和大约时间。
presenter-hint-gone = 如有疑问，请联系现场工作人员，或重新选择单位。
presenter-hint-waiting = 时间按前面的进度推算，会随现场变化；请留意本页。
presenter-hint-next = 请到候场区准备，手机调至静音。
presenter-hint-called = 台上时钟会自动打开。
presenter-hint-on-stage = 时间以台上时钟为准。
presenter-hint-held = 前几家展示完后，评委一并打分。
presenter-hint-marking = 请留步，稍后亮分。
presenter-hint-closed = 稍后亮分。
presenter-hint-revealed = 感谢您的展示。名次以最终核定为准。
presenter-hint-certified = 感谢您的展示。结果已核定。
presenter-hint-skipped = 主持人稍后会再次叫到您，请不要离开候场区。
presenter-hint-withdrawn = 如有疑问，请联系现场工作人员。
presenter-row-called = 请上台
presenter-row-on-stage = 台上
presenter-row-skipped = 稍后
presenter-row-waiting = 等待

# 台上时钟
presenter-open-clock = 打开台上时钟
presenter-clock-calm = 剩余
presenter-clock-ready = 准备
presenter-clock-paused = 已暂停
presenter-clock-over = 已超时
presenter-clock-out = 时间到
presenter-now = 现在 { $time }
presenter-clock-idle = 台上时钟
presenter-last = { $unit ->
    [minute] { $n ->
        [1] 最后一分钟
        [2] 最后两分钟
       *[other] 最后 { $n } 分钟
    }
   *[second] 最后 { $n } 秒
}
presenter-limit = { $unit ->
    [minute] 限时 { $n } 分钟
   *[second] 限时 { $n } 秒
}
presenter-cue-amber = 请收尾
presenter-cue-red = 即将到时
presenter-cue-over = 请结束
presenter-cue-out = 请结束
presenter-next = 下一位
presenter-break = 休息
presenter-stage-waiting = 即将开始
presenter-stage-called = 请准备
presenter-stage-on-stage = 即将开始
presenter-stage-held = 展示完毕
presenter-stage-marking = 评委打分
presenter-stage-closed = 打分结束
presenter-stage-revealed = 已亮分
presenter-stage-skipped = 稍后上台
presenter-stage-withdrawn = 已退赛
presenter-controls = 时钟操作
presenter-back = 返回候场
presenter-sound-on = 提示音：开
presenter-sound-off = 提示音：关
presenter-full = 全屏
