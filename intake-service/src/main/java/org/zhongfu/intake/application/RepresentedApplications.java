// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.representative.RepresentativeStanding;
import org.zhongfu.intake.representative.RepresentativeStanding.MayApply;
import org.zhongfu.intake.representative.RepresentativeStanding.Refused;
import org.zhongfu.intake.representative.RepresentativeStandings;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Problem;

/** Applications that somebody made for the applicant: whether they may, by what is entered for the person. */
@ApplicationScoped
class RepresentedApplications {

    private static final String ENTER =
            " Enter the guardian or agent with POST /api/v1/persons/{id}/representatives (register the"
                    + " person first when there is no file) and accept again. Or let a county or prefecture officer who did not receive"
                    + " the application accept it with overrideReason REPRESENTATIVE_NOT_ON_FILE and overrideExplanation.";
    private static final String ENTER_ZH =
            "请通过 POST /api/v1/persons/{id}/representatives 登记监护人或代理人（尚无档案的先建档）后再受理；或由未接待该申请的县级、"
                    + "州级工作人员将 overrideReason 填为“代为申请人未登记，已核实可代为申请”（REPRESENTATIVE_NOT_ON_FILE），"
                    + "并填写 overrideExplanation 后受理。";

    private final RepresentativeStandings standings;
    private final RowEncryption encryption;

    RepresentedApplications(RepresentativeStandings standings, RowEncryption encryption) {
        this.standings = standings;
        this.encryption = encryption;
    }

    /**
     * Links the application with the entry that lets somebody apply for the person, on the day of the application.
     *
     * @return what is missing; null when the applicant applied themselves, or the representative may
     */
    RepresentativeStanding.@Nullable Reason link(Application application, PersonFile person) {
        ApplicantDetails applicant = application.applicant();
        @Nullable
        ApplyingRepresentative sent = applicant.representative(application.id().value(), encryption);
        if (sent == null) {
            return null;
        }
        RepresentativeStanding standing =
                standings.on(Zones.dayOf(application.provenance().occurredAt()), person.id(), sent.who(), sent.kind());
        return switch (standing) {
            case MayApply may -> {
                applicant.linkRepresentative(may.entry());
                yield null;
            }
            case Refused refused -> refused.reason();
        };
    }

    /** The refusal of an acceptance. */
    static Problem missing(RepresentativeStanding.Reason reason) {
        return switch (reason) {
            case NOT_ENTERED ->
                Problem.rule(
                        "representative",
                        "Who applied for the person is not entered as their guardian or agent." + ENTER,
                        "代为申请人未登记为该人员的监护人或代理人。" + ENTER_ZH);
            case OUT_OF_SCOPE ->
                Problem.rule(
                        "representative",
                        "Who applied for the person may not apply: the scope APPLY is not entered." + ENTER,
                        "代为申请人的权限不含代为申请（APPLY）。" + ENTER_ZH);
            case OUT_OF_PERIOD ->
                Problem.rule(
                        "representative",
                        "The guardianship or agency was not in force on the day of the application." + ENTER,
                        "申请之日，该监护或代理关系不在有效期内。" + ENTER_ZH);
        };
    }
}
