# 入口处的拒绝：链接、PIN、席位、新建赛事。
refused-not-paired = 这个浏览器在这里没有席位。请使用您的专属链接或二维码。
refused-awaiting-approval = 这个席位已有设备。请主持先同意这台设备。
refused-link-spent = 这个链接已用过、已过期或已被收回。请向主持要一个新的，很快就好。
refused-wrong-pin = PIN 不对。请核对纸上的六位数字。
refused-pairing-closed = PIN 配对已关闭。请主持开放，或扫描您的二维码。
refused-too-many-guesses = 这台设备试得太多。什么都没有丢，请等一分钟再试，或请主持给一个新的二维码。
refused-malformed = 这个链接不完整。请重新扫码，或完整复制后再打开。
refused-no-such-contest = 这里没有这场赛事。
refused-no-such-seat = 这场赛事没有这个席位。
refused-no-such-device = 这台设备已经移除。
refused-no-such-programme = 这个方案已不存在。
refused-nothing-given = 请先选择方案、赛事或文件。
refused-bad-contest-id = 短名只能用小写字母、数字和连字符，最多 60 个。
refused-contest-exists = 已有短名为“{ $contest }”的赛事。请换一个。
refused-plan-mistakes = 这个文件不是有效的方案，什么都没有新建。
refused-too-large = 文件太大，方案最大 1 MB。
refused-origin = 请从赛事自己的网址打开本页面。
