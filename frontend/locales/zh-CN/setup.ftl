# 入口：专属链接与 PIN。
door-title = 入座
door-pairing = 正在入座…
door-pairing-wait = 正在为这台设备分配席位，很快就好。
door-for-any = 评委请输入 PIN
door-how-any = 六位数字印在您的纸上、二维码旁边。主持开放配对期间有效。
door-for-judge = 这块评分板在等它的评委
door-how-judge = 请用这台设备扫描您的专属二维码，或输入旁边的六位数字。
door-for-host = 主持台在等它的主持
door-how-host = 请在这台设备上打开主持专属链接。服务器启动时已打印；“./leitai links”可生成新的。配对开放期间也可用 PIN。
door-for-scrutineer = 监督台在等它的监督员
door-how-scrutineer = 请在这台设备上打开您的专属链接；主持可在“设备与链接”里生成新的。配对开放期间也可用 PIN。
door-link-failed = 这个链接已经失效
door-link-none = 网址里没有链接
door-link-safe = 什么都没有丢，打过的分都在。每个链接只能在一台设备上用一次，主持在“设备与链接”里生成新的。
door-link-how = 什么都没有丢。请用相机重新扫码，或请主持在“设备与链接”里给一个新的。每个链接只能在一台设备上用一次。
door-pin = PIN
door-pin-send = 入座
door-pin-more = 还差 { $n } 位数字
door-pin-busy = 请稍候…
door-start = 首页
door-audience = 我只是观看

# 评委专属二维码的打印页。
print-seats-title = 评委二维码
print-seats-note = 每次打印都会生成新的链接，每个只能在一台设备上用一次。请沿虚线裁开，只把各自的一份交给评委。
print-only-here = 这些二维码指向 { $page }，只有本机能打开，手机打不开。请用 --lan 启动服务器后重新打印。
print-do = 打印
print-judge = 评委{ $n }
print-code = 二维码
print-pin = 扫不了码时用：主持开放配对后，在 { $page } 输入
print-step-scan = 用您自己的设备扫码，评分板会自动打开。
print-step-mark = 打分后按住“提交”，直到出现“已记录 ✓”。
print-step-help = 有问题请按“求助”或举手，打过的分不会丢。
