// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of group sessions, of the enrolments in them, and of certificates of courses. */
final class SessionCodes {

    /** The states of a session. */
    static final CodeList SESSION_STATUSES = list(
            "session-statuses",
            1,
            "state machines, docs/architecture.md",
            code("PLANNED", "待举办", "Planned"),
            code("HELD", "已举办", "Held"),
            code("CANCELLED", "已取消", "Cancelled"));

    /** The states of an enrolment. */
    static final CodeList SESSION_ENROLMENT_STATUSES = list(
            "session-enrolment-statuses",
            1,
            "state machines, docs/architecture.md",
            code("WAITING", "候补", "On the waiting list"),
            code("ENROLLED", "已报名", "Enrolled"),
            code("ATTENDED", "已参加", "Attended"),
            code("ABSENT", "缺席", "Absent"),
            code("WITHDRAWN", "已退出", "Withdrawn"),
            code("CANCELLED", "已取消", "Cancelled"));

    /** Why a planned session is moved. */
    static final CodeList SESSION_MOVE_REASONS = list(
            "session-move-reasons",
            1,
            "practice of group sessions",
            code("WORKER_ABSENT", "主持人员缺勤", "A worker in charge is absent"),
            code("PLACE_NOT_AVAILABLE", "场地不可用", "The place is not available"),
            code("WEATHER", "天气或道路原因", "Weather or roads"),
            code("PARTICIPANTS_WISH", "应参加人员要求", "Wish of the participants"),
            code("MORE_PLACES", "调整名额", "Another number of places"),
            code("OTHER", "其他", "Other"));

    /** Why a planned session is cancelled. */
    static final CodeList SESSION_CANCELLATION_REASONS = list(
            "session-cancellation-reasons",
            1,
            "practice of group sessions",
            code("NOT_ENOUGH_PERSONS", "报名人数不足", "Not enough persons are enrolled"),
            code("WORKER_ABSENT", "主持人员缺勤", "A worker in charge is absent"),
            code("PLACE_NOT_AVAILABLE", "场地不可用", "The place is not available"),
            code("WEATHER", "天气或道路原因", "Weather or roads"),
            code("ENTERED_BY_MISTAKE", "误录", "Entered by mistake"),
            code("OTHER", "其他", "Other"));

    /** Why an enrolment ended before the session; all but the first four follow from something else. */
    static final CodeList SESSION_ENROLMENT_END_REASONS = list(
            "session-enrolment-end-reasons",
            1,
            "rules of enrolment in sessions",
            code("PERSON_WISH", "本人意愿", "Wish of the person"),
            code("PERSON_AWAY", "本人外出", "The person is away"),
            code("HOSPITAL_STAY", "住院", "Hospital stay"),
            code("OTHER", "其他", "Other"),
            code("SESSION_CANCELLED", "活动已取消", "The session was cancelled"),
            code("SESSION_MOVED", "活动改期后不能参加", "Not possible at the new time of the session"),
            code("SESSION_HELD", "活动已举办，候补未获名额", "The session was held and no place became free"),
            code("ORDER_SUSPENDED", "工单已中止", "The work order was suspended"),
            code("ORDER_CANCELLED", "工单已取消", "The work order was cancelled"),
            code("CONTRACT_ENDED", "合同已终止", "The contract ended"));

    /** Why a person who was enrolled did not attend. */
    static final CodeList SESSION_ABSENCE_REASONS = list(
            "session-absence-reasons",
            1,
            "practice of group sessions",
            code("NOT_COME", "未到场，原因不明", "Did not come, reason unknown"),
            code("PERSON_DECLINES", "本人不愿参加", "The person declined"),
            code("PERSON_ILL", "生病", "The person is ill"),
            code("HOSPITAL_STAY", "住院", "The person is in hospital"),
            code("NO_TRANSPORT", "无法到达", "No way to come"),
            code("OTHER", "其他", "Other"));

    /** How the presence of a person at a session is shown. */
    static final CodeList ATTENDANCE_EVIDENCE = list(
            "attendance-evidence",
            1,
            "practice of group sessions",
            code("SIGNATURE", "本人签到", "Signed by the person"),
            code("FINGERPRINT", "本人按指印", "Fingerprint of the person on the list"),
            code("WITNESS", "见证人确认", "Confirmed by a witness"));

    /** The states of a certificate. */
    static final CodeList CERTIFICATE_STATUSES = list(
            "certificate-statuses",
            1,
            "state machines, docs/architecture.md",
            code("ISSUED", "有效", "Issued"),
            code("REVOKED", "已撤销", "Revoked"));

    /** Why a certificate is revoked. */
    static final CodeList CERTIFICATE_REVOCATION_REASONS = list(
            "certificate-revocation-reasons",
            1,
            "practice of training courses",
            code("ISSUED_BY_MISTAKE", "误发", "Issued by mistake"),
            code("WRONG_DATA", "证书信息有误", "The certificate has wrong data"),
            code("ATTENDANCE_VOIDED", "参加记录已作废", "An attendance was voided"),
            code("OTHER", "其他", "Other"));

    static final List<CodeList> ALL = List.of(
            SESSION_STATUSES,
            SESSION_ENROLMENT_STATUSES,
            SESSION_MOVE_REASONS,
            SESSION_CANCELLATION_REASONS,
            SESSION_ENROLMENT_END_REASONS,
            SESSION_ABSENCE_REASONS,
            ATTENDANCE_EVIDENCE,
            CERTIFICATE_STATUSES,
            CERTIFICATE_REVOCATION_REASONS);

    private SessionCodes() {}
}
