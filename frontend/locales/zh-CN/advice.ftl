# 亮榜之前：差多少、在别处取整会怎样、评委打得怎样。
desk-advice = 放榜前
advice-ask = 计算放榜前检查
advice-again = 重新计算
advice-busy = 正在计算…
advice-old = 之后又有新记录，请重新计算。
advice-what = 找出改变奖项的最小一处分数变动，比较别的取整方式，并看评委的宽严、离散和一致程度。只有监督能看到，不改动任何记录。
advice-and = 、
advice-colon = ：
advice-margin = 翻转差距
advice-margin-is = 单个打分至少要变动 { $change } 分，奖项才会改变。最小的变动在这些地方：
advice-margin-none = 任何单独一个分数的变动都不会改变奖项。
advice-flips = { $unit }：{ $count ->
    [1] 这个分
   *[other] 以下任何一个分
}{ $way ->
    [up] 高
   *[down] 低
} { $change }，就会改变{ $awards }
advice-flip-marks = { $criterion }：{ $marks }
advice-more = 另有 { $n } 处同样大小的变动。
advice-contract = 取整方式
advice-stage-end-only = 只在最后取整
advice-stage-every-stage = 每一步都取整
advice-stage-half-even = 四舍六入五成双
advice-stage-half-up = 四舍五入
advice-stage-same = 奖项不变
advice-stage-awards = { $awards }会不同
advice-moved = { $unit }：第 { $before } 变为第 { $after }
advice-unusual = 需要确认的分数
advice-unusual-none = 没有明显离群的分数。
advice-unusual-row = { $judge }给{ $unit } { $total } 分，评委中位数 { $median }。只是提示，系统不会改动。
advice-quality = 评委情况
advice-kendall = 一致程度（肯德尔 W）{ $w }，1 为完全一致。
advice-kendall-none = 无法计算一致程度。
advice-judge = 评委
advice-marked = 打分家数
advice-severity = 宽严
advice-spread = 离散
advice-drift = 每家漂移
advice-own = 本单位偏差
advice-quality-why = 宽严：与其他评委平均相差的分数，负数为严。离散：与评委组相比，1 为相同。漂移：每往后一家变化的分数。只供参考，不参与计算。
advice-caution-few-entries = 参评的家数太少，这些数字不足以比较评委。
advice-caution-few-judges = 评委太少，这些数字不足以比较。
advice-caution-different-entries = 各评委打分的单位不完全相同（有回避或缺席），宽严不能直接比较。
advice-caution-not-connected = 评委组之间没有共同项目，不能比较。
advice-ask-judge = 请评委再看一眼
advice-ask-judge-why = 只请这位评委看自己的评分表，不会告诉他别人打了多少；维持或修改由评委自己定。
advice-asked = 已请评委再看，等回复
advice-kept = 评委看过，维持原分
advice-opened = 评委看过，正在修改或已改
advice-confirmed = 评委提交时已确认过这一分
