// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.access;

/** What kind of data a sensitive field holds. */
enum FieldKind {
    NAME("name of a person", "姓名"),
    ID_NUMBER("number of an identity document", "证件号码"),
    PHONE("phone number", "电话"),
    ADDRESS("address, and how to get in", "住址、入户说明"),
    POINT("geographic point", "位置坐标"),
    BIRTH("birth date, age, sex", "出生日期、年龄、性别"),
    TARGET_GROUP("target group", "对象类别"),
    CARE_LEVEL("assessment: answers, score, level of care", "评估结果、失能等级"),
    EVIDENCE("disability, assistance category, living arrangement, death", "残疾、救助类别、居住状况、死亡"),
    PREFERENCE("preferences and hazards of a home", "服务偏好、入户注意事项"),
    FREE_TEXT("text that somebody wrote freely", "自由填写的文字"),
    REASON("reason as a code", "原因代码"),
    PURPOSE("stated purpose of a disclosure", "查询用途"),
    ACCOUNT("account or roles of who did something", "操作人账号、角色"),
    ANSWER("answer of a respondent", "受访人的回答"),
    SECRET("code that gives access", "查询码、到场码"),
    CHANGED_VALUE("value before or after a change", "变更前后的值"),
    WORK_TIMES("shifts, leaves, languages and traits of a worker", "服务人员的班次、请假、语言、特点");

    private final String english;
    private final String chinese;

    FieldKind(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    String english() {
        return english;
    }

    String chinese() {
        return chinese;
    }
}
