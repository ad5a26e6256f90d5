# 评分页上打开的侧页：设置、以往总分、附言。
judge-earlier-why = 只有自己的总分，别人看不到，也看不到别人的。笔记只存在这台设备上。
judge-by-total = 按总分
judge-by-order = 按出场
judge-comment-title = 给{ $unit }的评语
judge-comment-why = 提交评分表时一起交给主办方，会给这家单位看。
judge-comment-hint = 好在哪里，还差什么
judge-comment-do = 写好了
judge-note-title = 关于{ $unit }的笔记
judge-note-why = 只存在这台设备上，不会发送，谁也看不到。
judge-note-hint = 写给自己看
judge-note-do = 记好了
judge-recuse-title = 回避{ $unit }
judge-recuse-why = 回避后，这一家您不打分，也不计入平均。理由会留在记录里。
judge-recuse-hint = 回避的理由
judge-recuse-do = 确认回避
judge-recuse-own-unit = 本单位参赛
judge-recuse-kin = 有亲属或利害关系
judge-reopen-title = 申请重开{ $unit }的评分表
judge-reopen-why = 主持人同意后才能改；改完要再提交一次。亮分以后不能再改。
judge-reopen-hint = 为什么要改
judge-reopen-do = 发出申请
judge-reopen-slip = 手误，打错了一项
judge-reopen-missed = 漏看了材料
judge-light = 亮度
judge-light-off = 暗场
judge-light-on = 亮场
judge-unsent = { $count ->
    [0] 没有未发送的内容
   *[other] { $count } 项未发送
}
judge-heads = 这台设备见证的校验码
judge-heads-why = 每个阶段的记录都有一个校验码，改动任何一条都会变。赛后可以拿它和公布的对照。
judge-at-opened = 开赛
judge-at-locked = 截止打分
judge-at-before-reveal = 亮分前
judge-at-certified = 核定
judge-at-corrected = 更正之后
judge-at-announced = 更正公告后
