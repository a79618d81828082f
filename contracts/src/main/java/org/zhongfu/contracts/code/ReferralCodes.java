// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of referrals to resources. */
final class ReferralCodes {

    /** The states of a referral. */
    static final CodeList REFERRAL_STATUSES = list(
            "referral-statuses",
            1,
            "state machines, docs/architecture.md",
            code("SENT", "已发出", "Sent"),
            code("TAKEN_ON", "资源方已接受", "Accepted by the resource"),
            code("DECLINED", "资源方未接受", "Declined by the resource"),
            code("NO_ANSWER", "无答复", "No answer"),
            code("TAKEN_BACK", "已撤回转介", "Withdrawn"));

    /** What a resource answers. */
    static final CodeList REFERRAL_ANSWERS = list(
            "referral-answers",
            1,
            "practice of social work",
            code("TAKEN_ON", "资源方已接受", "Accepted by the resource"),
            code("DECLINED", "资源方未接受", "Declined by the resource"),
            code("NO_ANSWER", "无答复", "No answer"));

    /** What kind of resource a person is referred to. */
    static final CodeList REFERRAL_RESOURCE_KINDS = list(
            "referral-resource-kinds",
            1,
            "pilot: resource linking, sites, enterprises and volunteers (1+N)",
            code("SITE", "站点、场所", "Site"),
            code("ENTERPRISE", "企业", "Enterprise"),
            code("VOLUNTEERS", "志愿者、志愿组织", "Volunteers"),
            code("SOCIAL_ORGANISATION", "社会组织", "Social organisation"),
            code("PUBLIC_BODY", "政府部门、公共机构", "Public body"),
            code("OTHER", "其他", "Other"));

    /** How the answer of a resource is shown. */
    static final CodeList REFERRAL_EVIDENCE = list(
            "referral-evidence",
            1,
            "practice of social work",
            code("WRITTEN_ANSWER", "书面答复", "Written answer"),
            code("MESSAGE", "短信、聊天记录", "Message"),
            code("CALL_NOTE", "通话记录", "Note of a call"),
            code("JOINT_MEETING", "三方会面", "Meeting with the person and the resource"));

    /** What came of a referral. */
    static final CodeList REFERRAL_OUTCOMES = list(
            "referral-outcomes",
            1,
            "practice of social work",
            code("PLACED", "已安置（就业、入学等）", "Placed, for example in work or school"),
            code("SERVICE_USED", "已使用该资源", "The service of the resource was used"),
            code("GOODS_RECEIVED", "已获得物资或资金", "Goods or money were received"),
            code("NOT_USED", "未使用", "Not used"),
            code("ENDED_EARLY", "提前终止", "Ended early"));

    static final List<CodeList> ALL =
            List.of(REFERRAL_STATUSES, REFERRAL_ANSWERS, REFERRAL_RESOURCE_KINDS, REFERRAL_EVIDENCE, REFERRAL_OUTCOMES);

    private ReferralCodes() {}
}
