// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.people;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names as they are common in the prefecture: Han, Hui, Mongol, and Uyghur and Kazakh ones with a middle dot. */
final class Names {

    private static final String DOT = "\u00B7";

    private static final List<String> HAN_FAMILY = List.of(
            "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "罗", "欧阳");
    private static final List<String> HUI_FAMILY = List.of("马", "海", "哈", "白", "丁", "沙", "苏", "虎", "杨", "冶");
    private static final List<String> WOMEN =
            List.of("秀兰", "桂英", "玉珍", "淑芬", "凤霞", "秀英", "玉兰", "翠花", "兰", "桂芳", "月娥", "春梅", "金花", "玲", "素珍", "彩霞");
    private static final List<String> MEN =
            List.of("建国", "志强", "福生", "德明", "永贵", "国庆", "学文", "长林", "军", "玉山", "成才", "保华", "万福", "勇", "天喜", "占山");
    private static final List<String> UYGHUR_WOMEN =
            List.of("阿依古丽", "帕提古丽", "热孜万古丽", "阿米娜", "古丽巴哈尔", "再努尔", "茹仙古丽", "海仁萨");
    private static final List<String> UYGHUR_MEN = List.of("吐尔逊", "买买提", "艾合买提", "阿不都热合曼", "玉素甫", "库尔班", "依明", "卡德尔");
    private static final List<String> UYGHUR_FATHERS = List.of("买买提", "艾合买提", "吾守尔", "依米提", "托乎提", "司马义", "达吾提", "阿不拉");
    private static final List<String> KAZAKH_WOMEN =
            List.of("古丽娜尔", "阿依努尔", "加娜提古丽", "巴合提古丽", "沙拉", "库兰", "玛依拉", "努尔古丽");
    private static final List<String> KAZAKH_MEN = List.of("叶尔江", "木拉提", "巴合提别克", "努尔兰", "哈那提", "加尔肯", "赛力克", "达吾列提");
    private static final List<String> KAZAKH_FATHERS =
            List.of("哈布勒", "木哈买提", "胡安别克", "斯马胡力", "阿山", "哈力别克", "吐鲁汗", "卡德尔汗");
    private static final List<String> MONGOL_WOMEN = List.of("其其格", "娜仁花", "萨仁", "乌兰图雅", "才仁卓玛");
    private static final List<String> MONGOL_MEN = List.of("巴特尔", "巴图孟克", "加甫", "那生", "孟克巴依尔");

    private Names() {}

    static String draw(RandomGenerator random, Sex sex) {
        int share = random.nextInt(100);
        if (share < 52) {
            return pick(random, HAN_FAMILY) + given(random, sex);
        }
        if (share < 70) {
            return pick(random, HUI_FAMILY) + given(random, sex);
        }
        if (share < 83) {
            return pick(random, sex == Sex.FEMALE ? UYGHUR_WOMEN : UYGHUR_MEN) + DOT + pick(random, UYGHUR_FATHERS);
        }
        if (share < 97) {
            return pick(random, sex == Sex.FEMALE ? KAZAKH_WOMEN : KAZAKH_MEN) + DOT + pick(random, KAZAKH_FATHERS);
        }
        return pick(random, sex == Sex.FEMALE ? MONGOL_WOMEN : MONGOL_MEN);
    }

    private static String given(RandomGenerator random, Sex sex) {
        return pick(random, sex == Sex.FEMALE ? WOMEN : MEN);
    }

    private static String pick(RandomGenerator random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
