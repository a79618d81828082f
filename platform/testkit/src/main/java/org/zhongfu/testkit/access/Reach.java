// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.access;

/** Whose records a role reaches by an operation. */
public enum Reach {
    /** No token is needed. */
    PUBLIC("anybody, without a token", "公开，无需登录"),
    /** No limit. */
    ALL("all records, whatever area and organisation", "全部"),
    /** By the area of the token. */
    AREA("records of the administrative area of the caller", "本辖区"),
    /** By the organisation of the token. */
    ORGANISATION("records of the organisation (service provider) of the caller", "本机构"),
    /** By live orders of the organisation. */
    ORGANISATION_ORDERS("persons of live work orders of the organisation of the caller", "本机构在办工单的服务对象"),
    /** By orders of the worker who signed in. */
    OWN_ORDERS("work orders and visits of the caller, and the persons they serve", "本人工单及其服务对象"),
    /** By the organisation that sent it. */
    SENT("what the organisation of the caller sent in, and the persons of it", "本机构提交"),
    /** By the subject of the token. */
    OWN("what the caller sent in or recorded", "本人提交或登记"),
    /** By the subject of the token. */
    ASSIGNED("entries of survey rounds that are assigned to the caller", "分派给本人的入户任务");

    private final String english;
    private final String chinese;

    Reach(String english, String chinese) {
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
