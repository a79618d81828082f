// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.util.Set;
import java.util.regex.Pattern;

/** Masks names and phone numbers for callers who do not need them in full. */
public final class Masks {

    private static final String MASK = "某";
    private static final Pattern PART_DOTS = Pattern.compile("[·•‧・.]");

    /** Two-character surnames in use today; one of them is never cut in half. */
    private static final Set<String> COMPOUND_SURNAMES = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "夏侯", "尉迟", "皇甫", "慕容", "公孙", "令狐", "长孙", "宇文", "司徒", "轩辕", "独孤", "南宫", "端木",
            "百里", "呼延", "闻人", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "太叔", "申屠", "仲孙", "钟离", "鲜于", "闾丘", "司空", "拓跋", "第五",
            "赫连", "东郭", "西门", "万俟", "左丘", "梁丘");

    private Masks() {}

    static boolean isCompoundSurname(String part) {
        return COMPOUND_SURNAMES.contains(part);
    }

    /** 王芳 becomes 王某, 王小兰 becomes 王某兰, 欧阳娜娜 becomes 欧阳某, 买买提·艾力 becomes 买某. */
    public static String name(String name) {
        int[] letters = name.codePoints().toArray();
        if (PART_DOTS.matcher(name).find()) {
            return first(letters) + MASK;
        }
        if (letters.length > 2 && COMPOUND_SURNAMES.contains(new String(letters, 0, 2))) {
            return new String(letters, 0, 2) + MASK;
        }
        return switch (letters.length) {
            case 0, 1 -> MASK;
            case 3 -> first(letters) + MASK + new String(letters, 2, 1);
            default -> first(letters) + MASK;
        };
    }

    /** 18012341999 becomes 180****1999. */
    public static String phone(String phone) {
        if (phone.length() < 9) {
            return "*".repeat(phone.length());
        }
        return phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }

    private static String first(int[] letters) {
        return new String(letters, 0, 1);
    }
}
