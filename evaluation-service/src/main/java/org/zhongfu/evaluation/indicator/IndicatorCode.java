// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;

/** The indicators of this service, with what exactly they count. */
public enum IndicatorCode {
    @JsonProperty("persons")
    PERSONS(
            "persons",
            IndicatorUnit.PERSON,
            null,
            LocalizedText.of(
                    "Distinct persons with at least one verified visit that began on a day of the period.",
                    "统计期内（按服务开始之日）至少有一次已核实上门服务的人数，同一人只计一次。")),
    @JsonProperty("personVisits")
    PERSON_VISITS(
            "personVisits",
            IndicatorUnit.VISIT,
            null,
            LocalizedText.of(
                    "Verified visits that began on a day of the period; voided ones do not count.",
                    "统计期内（按服务开始之日）已核实的上门服务次数，作废的不计。")),
    @JsonProperty("sessionsHeld")
    SESSIONS_HELD(
            "sessionsHeld",
            IndicatorUnit.SESSION,
            null,
            LocalizedText.of(
                    "Group sessions that began on a day of the period, in the area of their place, with at least one verified"
                            + " attendance; each counts once, however many persons attended.",
                    "统计期内（按开始之日、举办地点所在地区）举办且至少有一人次参加已核实的集体活动场次，每场只计一次。")),
    @JsonProperty("attendances")
    ATTENDANCES(
            "attendances",
            IndicatorUnit.VISIT,
            null,
            LocalizedText.of(
                    "Verified attendances at group sessions that began on a day of the period; they are among the person-visits"
                            + " too, voided ones do not count.",
                    "统计期内（按开始之日）已核实的集体活动参加人次，已包含在服务人次之内，作废的不计。")),
    @JsonProperty("traineesCompleted")
    TRAINEES_COMPLETED(
            "traineesCompleted",
            IndicatorUnit.PERSON,
            null,
            LocalizedText.of(
                    "Distinct persons with at least one valid certificate of a training course, issued for a day of the period;"
                            + " revoked ones do not count.",
                    "统计期内（按证书日期）至少持有一份有效培训结业证书的人数，同一人只计一次，已撤销的不计。")),
    @JsonProperty("employed")
    EMPLOYED(
            "employed",
            IndicatorUnit.PERSON,
            null,
            LocalizedText.of(
                    "Distinct persons with an employment that began on a day of the period, with evidence; voided records do not"
                            + " count.",
                    "统计期内（按就业起始之日）有证明材料的就业人数，同一人只计一次，作废的记录不计。")),
    @JsonProperty("employedAfter90Days")
    EMPLOYED_AFTER_90_DAYS(
            "employedAfter90Days",
            IndicatorUnit.PERSON,
            null,
            LocalizedText.of(
                    "Distinct persons whose employment reached its 90th day on a day of the period, and who were found employed by"
                            + " the follow-up after it; employments without that follow-up do not count.",
                    "统计期内就业满90天、且满90天后跟踪回访确认在岗的人数，同一人只计一次；未作该次回访的不计。")),
    @JsonProperty("helpedBecameVolunteers")
    HELPED_BECAME_VOLUNTEERS(
            "helpedBecameVolunteers",
            IndicatorUnit.PERSON,
            null,
            LocalizedText.of(
                    "Distinct persons who joined a volunteer group on a day of the period, with their consent, and had a verified"
                            + " visit on that day or before; voided records do not count.",
                    "统计期内（按加入之日）经本人同意加入志愿服务组织、且当日或此前有已核实服务的人数，同一人只计一次，作废的记录不计。")),
    @JsonProperty("publicityReach")
    PUBLICITY_REACH(
            "publicityReach",
            IndicatorUnit.PERSON_REACHED,
            null,
            LocalizedText.of(
                    "Persons reached (numerator) by the events of policy publicity held on a day of the period (denominator: their"
                            + " number); a person reached twice counts twice. Events belong to no service and no target group.",
                    "统计期内（按举办之日）政策宣传活动的覆盖人次（分子），分母为活动场数；同一人可重复计算。宣传活动不属于任何服务事项和对象类别。")),
    @JsonProperty("surveyVisits")
    SURVEY_VISITS(
            "surveyVisits",
            IndicatorUnit.VISIT,
            null,
            LocalizedText.of(
                    "Household visits of survey rounds that took place on a day of the period, in the area of the person when"
                            + " the entry was made; of several visits to one entry of a round the first one counts.",
                    "统计期内（按入户之日、登记名册时所在地区）各轮摸排完成的入户次数；同一轮次同一条目多次入户只计首次。")),
    @JsonProperty("satisfactionRate")
    SATISFACTION_RATE(
            "satisfactionRate",
            IndicatorUnit.PERCENT,
            new BigDecimal("92"),
            LocalizedText.of(
                    "Answers 'very satisfied' or 'satisfied' out of all answers that count and were given on a day of the"
                            + " period: one per delivered work order with a verified visit, that of the person, else of the"
                            + " guardian, else of the carer, and of one respondent the latest.",
                    "统计期内计入的答复中“非常满意”和“满意”所占比例；每个已交付且有已核实服务的工单只计一份答复：依次取本人、监护人、照护人的答复，" + "同一答复人取最后一次。")),
    @JsonProperty("responseTime")
    RESPONSE_TIME(
            "responseTime",
            IndicatorUnit.MINUTE,
            null,
            LocalizedText.of(
                    "Mean minutes from the request to the first verified visit of an order, for orders whose first visit"
                            + " began on a day of the period: whole calendar minutes summed up (numerator) over those"
                            + " orders (denominator). Negative and implausibly long times are left out and listed.",
                    "从提出申请到工单首次已核实上门服务的平均分钟数（自然时间，取整分钟），按首次服务开始之日计入统计期；分子为分钟总和，分母为工单数；" + "为负或超出合理上限的不计入，另行列出。")),
    @JsonProperty("needsMet")
    NEEDS_MET(
            "needsMet",
            IndicatorUnit.PERCENT,
            null,
            LocalizedText.of(
                    "Needs that were met (numerator) out of all needs closed on a day of the period (denominator), with the"
                            + " numbers of those met, partly met and not met. Withdrawn needs, and needs with an open work"
                            + " order, are left out and listed.",
                    "统计期内（按办结之日）办结的需求中已满足的比例，并列出已满足、部分满足、未满足的数量；已撤回的需求和仍有未结工单的需求不计入，另行列出。"));

    private final String code;
    private final IndicatorUnit unit;
    private final @Nullable BigDecimal target;
    private final LocalizedText definition;

    IndicatorCode(String code, IndicatorUnit unit, @Nullable BigDecimal target, LocalizedText definition) {
        this.code = code;
        this.unit = unit;
        this.target = target;
        this.definition = definition;
    }

    /**
     * The indicator of that code, for path parameters.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static IndicatorCode fromString(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no indicator of this code"));
    }

    /** The code in the API. */
    public String code() {
        return code;
    }

    /** What the value is counted in. */
    public IndicatorUnit unit() {
        return unit;
    }

    /** The least value that reaches the target (the pilot's own report promises 92 % satisfaction); empty without one. */
    public Optional<BigDecimal> target() {
        return Optional.ofNullable(target);
    }

    /** Its name. */
    public LocalizedText label() {
        return CodeLabels.of("indicators", code);
    }

    /** What exactly it counts. */
    public LocalizedText definition() {
        return definition;
    }
}
