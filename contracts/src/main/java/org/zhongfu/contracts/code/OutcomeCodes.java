// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of outcomes of persons and of policy publicity. */
final class OutcomeCodes {

    private static final String REPORT = "report of the pilot: stable work, volunteers, inclusion, policy publicity";

    /** What kind of outcome it is; completed trainings are certificates. */
    static final CodeList OUTCOME_KINDS = list(
            "outcome-kinds",
            1,
            REPORT,
            code("EMPLOYMENT", "就业", "Employment"),
            code("VOLUNTEERING", "加入志愿服务", "Became a volunteer"),
            code("INCLUSION", "社会融入", "Social inclusion"));

    /** The states of an outcome. */
    static final CodeList OUTCOME_STATUSES = list(
            "outcome-statuses",
            1,
            "state machines, docs/architecture.md",
            code("ONGOING", "持续中", "Goes on"),
            code("ENDED", "已终止", "Ended"),
            code("VOIDED", "已作废", "Voided"));

    /** By whom a person is employed. */
    static final CodeList EMPLOYER_KINDS = list(
            "employer-kinds",
            1,
            "practice of employment assistance",
            code("COMPANY", "企业单位", "Company"),
            code("COOPERATIVE", "合作社", "Cooperative"),
            code("PUBLIC_WELFARE_POST", "公益性岗位", "Public welfare post"),
            code("INDIVIDUAL_BUSINESS", "个体工商户", "Individual business"),
            code("SELF_EMPLOYED", "自主创业或灵活就业", "Self-employed"),
            code("OTHER_EMPLOYER", "其他用人单位", "Another employer"));

    /** What a follow-up of an employment found. */
    static final CodeList EMPLOYMENT_FOLLOW_UPS = list(
            "employment-follow-ups",
            1,
            REPORT,
            code("EMPLOYED", "在岗", "Employed"),
            code("NOT_EMPLOYED", "已离岗", "No longer employed"),
            code("NOT_REACHED", "未联系上", "Not reached"));

    /** Why an outcome ended. */
    static final CodeList OUTCOME_END_REASONS = list(
            "outcome-end-reasons",
            1,
            "rules of this project",
            code("JOB_ENDED", "离职", "The employment ended"),
            code("NO_LONGER_WISHES", "本人不再参加", "The person does not wish to go on"),
            code("CONSENT_WITHDRAWN", "撤回同意", "The consent was withdrawn"),
            code("MOVED_AWAY", "已迁出", "Moved away"),
            code("OTHER", "其他", "Other"));

    /** How policy was made known. */
    static final CodeList PUBLICITY_FORMS = list(
            "publicity-forms",
            1,
            "Social Assistance Law, art. 67",
            code("LECTURE", "政策宣讲", "Lecture"),
            code("LEAFLETS", "发放资料", "Leaflets"),
            code("HOME_PUBLICITY", "入户宣传", "At homes"),
            code("BROADCAST", "广播电视", "Broadcast"),
            code("NOTICE_BOARD", "公告栏", "Notice board"),
            code("ONLINE_PUBLICITY", "线上宣传", "Online channels"));

    /** The states of an event of policy publicity. */
    static final CodeList PUBLICITY_STATUSES = list(
            "publicity-statuses",
            1,
            "state machines, docs/architecture.md",
            code("HELD", "已举办", "Held"),
            code("VOIDED", "已作废", "Voided"));

    static final List<CodeList> ALL = List.of(
            OUTCOME_KINDS,
            OUTCOME_STATUSES,
            EMPLOYER_KINDS,
            EMPLOYMENT_FOLLOW_UPS,
            OUTCOME_END_REASONS,
            PUBLICITY_FORMS,
            PUBLICITY_STATUSES);

    private OutcomeCodes() {}
}
