// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationResubmitted;
import org.zhongfu.intake.application.ApplicationTransitionRequest.AcceptApplicationRequest;
import org.zhongfu.intake.application.ApplicationTransitionRequest.ReceiveApplicationRequest;
import org.zhongfu.intake.application.ApplicationTransitionRequest.RejectApplicationRequest;
import org.zhongfu.intake.application.ApplicationTransitionRequest.ReturnApplicationRequest;
import org.zhongfu.intake.application.ApplicationTransitionRequest.ReverseAcceptanceRequest;
import org.zhongfu.intake.application.ApplicationTransitionRequest.WithdrawApplicationRequest;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Revision;

/** Takes applications from one state to the next, and reverses acceptances. */
@ApplicationScoped
public class ApplicationTransitionService {

    static final String BY_APPLICANT = "APPLICANT_WISH";

    private final ApplicationRepository applications;
    private final ApplicationViews views;
    private final ApplicationBinding binding;
    private final AcceptanceReversal reversal;
    private final RowEncryption encryption;
    private final Transitions transitions;

    ApplicationTransitionService(
            ApplicationRepository applications,
            ApplicationViews views,
            ApplicationBinding binding,
            AcceptanceReversal reversal,
            RowEncryption encryption,
            Transitions transitions) {
        this.applications = applications;
        this.views = views;
        this.binding = binding;
        this.reversal = reversal;
        this.encryption = encryption;
        this.transitions = transitions;
    }

    /** Takes an application one step further, in the version the caller has read. */
    @Transactional
    public ApplicationView transition(
            Caller caller, ApplicationId id, Revision seen, ApplicationTransitionRequest request, Locale locale) {
        Application application = transitions.apply(
                () -> applications.lockVisible(caller, id),
                Change.of(caller, seen, request),
                (locked, when) -> step(request, locked, caller, when));
        return views.of(application, caller, locale);
    }

    /** Submits a returned application again. */
    @Transactional
    public ApplicationView resubmit(
            Caller caller, ApplicationId id, Revision seen, ResubmitApplicationRequest change, Locale locale) {
        Application application = transitions.apply(
                () -> applications.lockVisible(caller, id),
                Change.of(caller, seen, change),
                (locked, when) -> resubmit(change, locked, caller, when));
        return views.of(application, caller, locale);
    }

    private ApplicationResubmitted resubmit(
            ResubmitApplicationRequest change, Application application, Caller caller, Occurrence when) {
        application.requireTransition(ApplicationStatus.SUBMITTED);
        ApplyingRepresentative.requireMayApply(change.representative());
        if (change.areaCode() != null) {
            ApplicationService.requireOwnArea(change.areaCode(), caller);
        }
        return application.resubmit(change, encryption, when, caller.subject());
    }

    private IntakeEvent step(
            ApplicationTransitionRequest request, Application application, Caller caller, Occurrence when) {
        String actor = caller.subject();
        return switch (request) {
            case ReceiveApplicationRequest reception -> application.receive(when, actor);
            case AcceptApplicationRequest accept -> {
                application.requireTransition(ApplicationStatus.ACCEPTED);
                yield application.accept(binding.bind(accept, application, caller, when), when, actor);
            }
            case ReverseAcceptanceRequest reversed -> reversal.reverse(reversed, application, caller, when);
            case ReturnApplicationRequest returned ->
                application.returnForCompletion(
                        (returned.reasonCode() == null ? ReturnReason.INCOMPLETE : returned.reasonCode()).name(),
                        returned.reason(),
                        encryption,
                        when,
                        actor);
            case RejectApplicationRequest reject ->
                application.reject(reject.reasonCode().name(), reject.reason(), encryption, when, actor);
            case WithdrawApplicationRequest withdrawal ->
                application.withdraw(BY_APPLICANT, withdrawal.reason(), encryption, when, actor);
        };
    }
}
