// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.intake.application.ProgressView.NeedProgressStep;
import org.zhongfu.intake.application.ProgressView.NeedProgressView;
import org.zhongfu.intake.clock.ClockService;
import org.zhongfu.intake.fulfilment.NeedOutcome;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.security.RowEncryption;

/** Makes the progress of an application, with its needs to their end. */
@ApplicationScoped
class ProgressViews {

    private static final LocalizedText ASSESSING = LocalizedText.of(
            "The situation is being assessed. What is needed is then registered and confirmed.", "正在评估您的情况，随后登记并确认需求。");
    private static final LocalizedText NEEDS = LocalizedText.of(
            "The application is accepted. Each need below shows what happens then.", "申请已受理，各项需求的后续安排见下。");

    private final NeedProgressSource needs;
    private final ClockService clocks;
    private final RowEncryption encryption;

    ProgressViews(NeedProgressSource needs, ClockService clocks, RowEncryption encryption) {
        this.needs = needs;
        this.clocks = clocks;
        this.encryption = encryption;
    }

    ProgressView of(Application application, Locale locale) {
        List<NeedProgress> known = needs.progressOf(application.id());
        return new ProgressView(
                application.receipt(),
                application.status(),
                application.status().label().in(locale),
                application.steps().stream()
                        .map(step -> new ProgressView.ProgressStep(
                                step.stage(), step.stage().label().in(locale), step.reachedAt()))
                        .toList(),
                application.reason(encryption),
                Appeal.of(application, locale),
                clocks.nextDueOf(application.id())
                        .map(due -> new ProgressView.ProgressDue(
                                due.stage(),
                                due.stage().label().in(locale),
                                due.dueAt(),
                                due.provisional(),
                                due.prolongReason()))
                        .orElse(null),
                whatHappensThen(application.status(), !known.isEmpty()).in(locale),
                known.stream().map(need -> of(need, locale)).toList());
    }

    private static NeedProgressView of(NeedProgress need, Locale locale) {
        NeedOutcome outcome = need.outcome();
        @Nullable String outcomeLabel = outcome == null ? null : outcome.label().in(locale);
        return new NeedProgressView(
                need.serviceItem(),
                CodeLabels.ofAny("service-items", need.serviceItem()).in(locale),
                need.stage(),
                need.stage().label().in(locale),
                need.stage().whatHappensThen().in(locale),
                need.nextVisitOn(),
                need.unitsNeeded(),
                need.unitsDelivered(),
                outcome,
                outcomeLabel,
                need.steps().stream()
                        .map(step -> new NeedProgressStep(
                                step.stage(), step.stage().label().in(locale), step.at()))
                        .toList());
    }

    private static LocalizedText whatHappensThen(ApplicationStatus status, boolean hasNeeds) {
        return switch (status) {
            case SUBMITTED ->
                LocalizedText.of(
                        "The office receives the application and checks whether it is complete.", "工作人员将接待您的申请并核对材料。");
            case RECEIVED ->
                LocalizedText.of("The office decides whether the application is accepted.", "工作人员将作出是否受理的决定。");
            case RETURNED ->
                LocalizedText.of("Complete the application as explained, and submit it again.", "请按说明补正材料后重新提交。");
            case REJECTED ->
                LocalizedText.of(
                        "The application was rejected with the reason given. You may appeal.",
                        "申请未予受理，理由见说明，您可以依法申请救济。");
            case WITHDRAWN ->
                LocalizedText.of(
                        "The application was withdrawn. A new application is possible at any time.",
                        "申请已撤回，如有需要可随时再次申请。");
            case ACCEPTED -> hasNeeds ? NEEDS : ASSESSING;
        };
    }
}
