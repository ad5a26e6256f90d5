# 主持台的环节、下一步和记录。$unit 单位名称，$award 奖项名称，$phase 环节名称。
cue-open-contest = 正式开始赛事
cue-open-contest-detail = { $questions ->
    [0] 从此每一步都正式记录
   *[other] 规则还有 { $questions } 处未写明，逐条同意后开赛；从此每一步都正式记录
}
cue-start-rehearsal = 先彩排
cue-start-rehearsal-detail = 彩排的打分不会进入正式赛事
cue-clear-rehearsal = 清除彩排
cue-clear-rehearsal-detail = 彩排的打分和进度全部清除，赛事回到未开始
cue-open-draw = 开始抽签
cue-open-draw-detail = 大屏显示抽签封存码；种子此刻已定，抽完公布
cue-draw-order = 抽出场顺序
cue-draw-order-detail = 可请现场观众喊一个词；顺序马上公开，不能撤销
cue-call-entry = 请{ $unit }上台
cue-call-entry-detail = 大屏与选手屏显示{ $unit }；可撤销
cue-start-clock = 开始计时
cue-start-clock-detail = { $unit }：{ $phase }开始计时；可撤销
cue-next-phase = 进入{ $phase }
cue-next-phase-detail = 上一环节停表，{ $phase }开始计时；可撤销
cue-open-marking = 停表，请评委打分
cue-open-marking-detail = 大屏切到「打分中」，评委收到提示；可撤销
cue-hold-marking = 本家暂不打分
cue-hold-marking-detail = 前 { $of } 家展示完后一起打分，这是第 { $held } 家；可撤销
cue-close-marking = 截止打分
cue-close-marking-detail = 评委都已记录；可撤销
cue-close-marking-missing = 截止打分（还差 { $missing } 位）
cue-close-marking-missing-detail = 现在就截止须写理由：还没记录的 { $absent } 位按缺席处理，不计零分{ $reopened ->
    [0] {""}
   *[other] ；重开未交的 { $reopened } 位按原来的分计
}
cue-close-marking-reopened = 截止打分（{ $reopened } 位在修改）
cue-close-marking-reopened-detail = { $reopened } 份评分表已重开、还没再次提交；现在截止先按原来的分计，亮分前仍可再交；可撤销
cue-reveal = 亮分
cue-reveal-detail = { $unit }的打分、得分和名次将公开，不能撤销
cue-reveal-again = 亮分（{ $judges } 位正在复看）
cue-reveal-again-detail = { $judges } 位评委正在复看自己的评分表，最好等一等；现在就亮分，{ $unit }按已记录的分数计
cue-show-standings = 看名次
cue-show-standings-detail = 大屏切到名次榜；可撤销
cue-end-break = 结束休息
cue-end-break-detail = 大屏回到节目
cue-start-round = 开始下一轮
cue-start-round-detail = 按规则晋级的单位进入下一轮；可撤销
cue-close-rounds = 全部结束，公布总名次
cue-close-rounds-detail = 不再有单位上台；可撤销
cue-show-levels = { $kind ->
    [card] 亮牌
   *[other] 公布{ $levels }
}
cue-show-levels-detail = { $kind ->
    [card] 每家单位的牌一并亮出
   *[other] 每家单位的{ $levels }一并公布
}，不能撤销
cue-announce-award = 展示奖项：{ $award }
cue-announce-award-detail = 大屏先出奖项名称，获奖者还遮着；可撤销
cue-name-winner = 揭晓{ $award }
cue-name-winner-detail = 主持人念出后再揭晓；获奖者将公开，不能撤销
cue-close-ceremony = 颁奖结束
cue-close-ceremony-detail = 等监督核定成绩；可撤销
cue-pause-clock = 暂停
cue-pause-clock-detail = 时钟停住
cue-resume-clock = 继续计时
cue-resume-clock-detail = 时钟接着走
cue-add-time = 加 30 秒
cue-add-time-detail = 本环节延长 30 秒
cue-skip-entry = 跳过，稍后上台
cue-skip-entry-detail = { $unit }移到后面，仍可上台；可撤销
cue-rerun-entry = 重新展示
cue-rerun-entry-detail = { $unit }本次的打分和计时作废并留档，重新上台；请写理由；不能撤销
cue-remind-judges = 提醒未交的评委
cue-remind-judges-detail = 只有还没有记录的评委收到提示
cue-take-break = 休息
cue-take-break-detail = 大屏显示倒计时；可撤销
cue-release-figures = 公布场外数据
cue-release-figures-detail = 监督席录入的{ $count ->
    [0] 发出、收回票数
   *[other] {" "}{ $count } 行数据
}从此计入公开名次；不能撤销
cue-freeze-standings = 封榜
cue-freeze-standings-detail = 公开的名次停在此刻；可撤销
cue-thaw-standings = 解榜
cue-thaw-standings-detail = 公开的名次更新到最新；可撤销
cue-undo = 撤销上一步
cue-undo-detail = 撤销的是：{ $step }。会追加一条撤销记录，原记录保留
cue-announce-corrections = 宣布更正
cue-announce-corrections-detail = 大屏和观众手机显示更正公告，公开的名次和得分随之更新，不能撤销
cue-end-announcement = 公告结束，回到节目
cue-end-announcement-detail = 大屏回到节目；可撤销

row-opening = 开场
row-draw = 抽签
row-turn = { $unit }
row-standings = 总名次
row-levels = { $unit }
row-award = 颁奖：{ $award }
row-certify = 监督核定

waiting-certification = 等监督核定成绩
waiting-correction = 有更正等第二人确认
waiting-decision = 规则未分出结果，需要人来决定
waiting-figures = 等监督席录入数据或计票
waiting-late = 有迟到的评分，请决定算不算
waiting-nothing = 成绩已核定，今晚到此结束

question-prize-tie = { $award }的同分者多于可得名额，还剩 { $left } 个：请决定并列、排序或选定，可由评委举手
question-rank-tie = 名次同分，规则未分出先后
question-cut-tie = 晋级线同分：请决定谁晋级
question-absent-stop = 有评委缺席，规则要求停下来决定
question-too-few-judges = 评委太少，去掉最高最低后不够
question-tolerance = 评委之间相差超过规则允许，请评议
question-turnout = 投票率不足
question-quota = 比例超过限额
question-not-connected = 评委组之间没有共同项目，不能比较
question-figure-missing = 缺少外部数据
question-ballot-missing = 缺少测评票
question-places-twice = 有评委把同一名次给了不止一个
question-recall-crosses = 召回票数与规定不符

log-contest-created = 建立赛事
log-plan-revised = 更新方案
log-rehearsal-started = 开始彩排
log-rehearsal-cleared = 清除彩排
log-contest-opened = 正式开始赛事{ $accepted ->
    [0] {""}
   *[other] ，{ $accepted } 个未定问题按现状确认
}
log-others-mark-set = { $on ->
    [true] 无人席位自动打分：开
   *[other] 无人席位自动打分：关
}
log-draw-opened = 开始抽签，封存码已公布
log-order-drawn = 抽出出场顺序，{ $words ->
    [0] 现场没有喊词
   *[other] 现场词“{ $word }”
}
log-turn-moved = 调整出场顺序
log-entry-called = 请{ $unit }上台
log-phase-started = { $unit }：{ $phase }开始计时
log-clock-paused = 暂停计时
log-clock-resumed = 继续计时
log-time-added = 时间调整 { $seconds } 秒
log-marking-opened = 请评委打分：{ $unit }{ $turns ->
    [1] {""}
   *[other] 等 { $turns } 家
}
log-marking-held = { $unit }暂不打分，稍后一起打
log-marking-closed = 截止打分：{ $unit }{ $turns ->
    [1] {""}
   *[other] 等 { $turns } 家
}{ $missing ->
    [0] {""}
   *[other] ，{ $judges }未交：{ $reason }
}
log-turn-revealed = 亮分：{ $unit }
log-standings-shown = 大屏切到名次榜
log-entry-skipped = 跳过{ $unit }
log-entry-withdrawn = { $unit }退赛：{ $reason }
log-entry-rerun = { $unit }重新展示：{ $reason }
log-judge-recused = { $judge }回避{ $unit }：{ $reason }
log-judge-substituted = { $judge }席位由{ $name }接替：{ $reason }
log-sheet-submitted = 提交{ $unit }的评分，已记录 { $receipt }
log-sheet-arrived-late = { $unit }的评分迟到（{ $receipt }），等待决定
log-late-decided = { $accepted ->
    [true] { $judge }对{ $unit }的迟到评分计入：{ $reason }
   *[other] { $judge }对{ $unit }的迟到评分不计入：{ $reason }
}
log-reopen-requested = 申请重开{ $unit }：{ $reason }
log-reopen-declined = 不同意{ $judge }重开{ $unit }
log-sheet-reopened = 重开{ $judge }对{ $unit }的评分：{ $reason }
log-judges-reminded = 提醒未交的评委
log-help-called = { $on ->
    [true] 求助
   *[other] 取消求助
}
log-help-answered = 已回应{ $judge }
log-scene-shown = { $screen ->
    [all] 全部大屏
   *[other] 大屏 { $screen }{ " " }
}{ $scene ->
    [auto] 恢复跟随环节
    [title] 切到标题
    [order] 切到出场顺序
    [draw] 切到抽签
    [stage] 切到台上
    [marking] 切到打分
    [reveal] 切到亮分
    [standings] 切到名次
    [levels] 切到亮牌
    [award] 切到颁奖
    [break] 切到休息
    [message] 切到文字：{ $text }
    [black] 切到黑场
   *[other] 切到 { $scene }
}
log-break-taken = 休息 { $minutes } 分钟
log-break-ended = 结束休息
log-standings-frozen = 封榜
log-standings-thawed = 解榜
log-round-started = 开始新一轮
log-rounds-closed = 全部出场结束
log-levels-shown = 亮牌与等次已公布
log-tie-decided = 人工决定{ $about ->
    [none] {""}
   *[other] “{ $about }”
}：{ $choice ->
    [share] 并列
    [order] 依次为{ $order }
    [choose] 选定{ $order }
   *[other] 按现状接受
}；{ $reason }
log-award-announced = 展示奖项：{ $award }
log-winner-named = 揭晓{ $award }：{ $winners ->
    [none] 空缺
   *[other] { $winners }
}
log-ceremony-closed = 颁奖结束
log-step-undone = 撤销：{ $step }
log-entry-adjusted = { $unit }，{ $item } { $points } 分：{ $reason }{ $evidence ->
    [none] {""}
   *[other] （{ $evidence }）
}
log-figures-entered = { $count ->
    [0] { $replaced ->
        [0] 录入发出、收回票数
       *[other] 改动或撤回已录入的 { $replaced } 项
    }
   *[other] 录入数据或计票 { $count } 行
}{ $count ->
    [0] {""}
   *[other] { $replaced ->
        [0] {""}
       *[other] ，其中替换或撤回 { $replaced } 项
    }
}：{ $source ->
    [rehearsal] 彩排自动录入
   *[other] { $source }
}
log-figures-released = 公布场外数据：{ $count ->
    [0] 发出、收回票数
   *[other] {" "}{ $count } 行
}
log-correction-proposed = 提出第 { $n } 项更正：{ $reason }
log-correction-confirmed = 确认第 { $n } 项更正，已生效：{ $reason }
log-correction-dropped = 第 { $n } 项更正不采用：{ $reason }
log-corrections-announced = 已向现场宣布更正：第 { $numbers } 项
log-announcement-ended = 更正公告结束
log-judge-asked = 请{ $judge }再看一眼对{ $unit }的评分
log-judge-answered = { $kept ->
    [true] { $judge }维持对{ $unit }的评分
   *[other] { $judge }重新打开对{ $unit }的评分
}
log-results-certified = 核定成绩{ $note ->
    [none] {""}
   *[other] ：{ $note }
}
