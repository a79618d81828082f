// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of households. */
final class HouseholdCodes {

    /** What a member is to the head of the household. */
    static final CodeList HOUSEHOLD_RELATIONS = list(
            "household-relations",
            1,
            "GB/T 4761-2008, one digit: HEAD 0, SPOUSE 1, SON 2, DAUGHTER 3, GRANDCHILD 4, PARENT 5, GRANDPARENT 6, SIBLING 7, OTHER 8",
            code("HEAD", "户主", "Head of the household"),
            code("SPOUSE", "配偶", "Spouse"),
            code("SON", "子", "Son"),
            code("DAUGHTER", "女", "Daughter"),
            code("GRANDCHILD", "孙子、孙女，或外孙子、外孙女", "Grandchild"),
            code("PARENT", "父母", "Parent"),
            code("GRANDPARENT", "祖父母，或外祖父母", "Grandparent"),
            code("SIBLING", "兄、弟、姐、妹", "Sibling"),
            code("OTHER", "其他", "Other"));

    /** Why somebody joined a household. */
    static final CodeList HOUSEHOLD_JOIN_REASONS = list(
            "household-join-reasons",
            1,
            "practice of the application desks; 户口登记条例",
            code("FOUNDED", "建户", "The household was entered with them"),
            code("BIRTH", "出生", "Birth"),
            code("ADOPTION", "收养", "Adoption"),
            code("MARRIAGE", "结婚", "Marriage"),
            code("MOVED_IN", "迁入共同生活", "Moved in"),
            code("SPLIT", "分户", "Left another household together"),
            code("OTHER", "其他", "Other"));

    /** Why somebody left a household. */
    static final CodeList HOUSEHOLD_LEAVE_REASONS = list(
            "household-leave-reasons",
            1,
            "practice of the application desks; 户口登记条例",
            code("MOVED_OUT", "迁出", "Moved out"),
            code("MARRIAGE", "结婚", "Marriage"),
            code("DIVORCE", "离婚", "Divorce"),
            code("SPLIT", "分户", "Founded another household"),
            code("DECEASED", "死亡", "Death"),
            code("ENTERED_BY_MISTAKE", "误录", "Entered by mistake"),
            code("OTHER", "其他", "Other"));

    static final List<CodeList> ALL = List.of(HOUSEHOLD_RELATIONS, HOUSEHOLD_JOIN_REASONS, HOUSEHOLD_LEAVE_REASONS);

    private HouseholdCodes() {}
}
