# 由服务器直接生成的页面。

page-error-home = 返回首页
page-error-no-such-contest = 没有这场赛事
page-error-no-such-contest-hint = 请检查网址，或在首页选择赛事。
page-error-no-such-seat = 这场赛事没有这个席位
page-error-no-such-seat-hint = 请检查网址，或请主持人提供新的链接。
page-error-no-such-page = 没有这个页面
page-error-no-such-page-hint = 请检查网址，或从首页开始。
page-error-not-host = 只有主持人可以打开此页面
page-error-not-host-hint = 请先在本设备打开主持人的专用链接；启动服务器时会显示该链接。
page-error-not-paired = 本设备没有这个席位
page-error-not-paired-hint = 请先在本设备打开您的专用链接，或请主持人提供新的链接。
page-error-pages-not-built = 页面尚未构建
page-error-pages-not-built-hint = 请用 ./leitai up 启动服务器（会自动构建页面），然后刷新。
page-error-busy = 服务器暂时无法响应
page-error-busy-hint = 数据没有丢失：请稍候重新载入本页。

refused-fault = 服务器出错，未执行；已记录的内容都安全。请再试一次，仍不行请告知工作人员。
refused-busy = 服务器繁忙，未执行。请再试一次。
refused-journal-broken = 这场赛事的记录与当时不一致，已停止打开。请告知服务器管理员。
page-error-journal-broken = 这场赛事的记录被改动
page-error-journal-broken-hint = 有一行与当时的记录不一致，赛事保持关闭。请告知服务器管理员。
page-error-not-certified = 结果尚未核定
page-error-not-certified-hint = 监督人员核定结果后才能打印奖状。
page-error-not-scrutineer = 只有监督人员可以打开此页
page-error-not-scrutineer-hint = 请先在本设备打开监督人员的专用链接；主持人可以生成。
