// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationResubmitted;
import org.zhongfu.intake.application.ApplicationTransitionRequest.AcceptApplicationRequest;
import org.zhongfu.intake.application.ApplicationTransitionRequest.ReceiveApplicationRequest;
import org.zhongfu.intake.application.ApplicationTransitionRequest.RejectApplicationRequest;
import org.zhongfu.intake.application.ApplicationTransitionRequest.ReturnApplicationRequest;
import org.zhongfu.intake.application.ApplicationTransitionRequest.WithdrawApplicationRequest;
import org.zhongfu.intake.person.PersonDetails;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Receives, accepts, returns, rejects, withdraws and resubmits applications. */
@ApplicationScoped
public class ApplicationTransitionService {

    private static final String BY_APPLICANT = "APPLICANT_WISH";

    private final ApplicationRepository applications;
    private final ApplicationViews views;
    private final PersonFiles persons;
    private final RowEncryption encryption;
    private final Transitions transitions;

    ApplicationTransitionService(
            ApplicationRepository applications,
            ApplicationViews views,
            PersonFiles persons,
            RowEncryption encryption,
            Transitions transitions) {
        this.applications = applications;
        this.views = views;
        this.persons = persons;
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
                yield application.accept(
                        personFor(accept, application, caller, when).id(), when, actor);
            }
            case ReturnApplicationRequest returned ->
                application.returnForCompletion(
                        (returned.reasonCode() == null ? ReturnReason.INCOMPLETE : returned.reasonCode()).name(),
                        returned.reason(),
                        when,
                        actor);
            case RejectApplicationRequest reject ->
                application.reject(reject.reasonCode().name(), reject.reason(), when, actor);
            case WithdrawApplicationRequest withdrawal ->
                application.withdraw(BY_APPLICANT, withdrawal.reason(), when, actor);
        };
    }

    private PersonFile personFor(
            AcceptApplicationRequest accept, Application application, Caller caller, Occurrence when) {
        PersonId id = accept.personId();
        PersonDetails details = accept.person();
        if (id != null && details == null) {
            return persons.lockReferenced(caller, id);
        }
        if (id == null && details != null) {
            return persons.findOrRegister(
                    details.completedBy(application.phone(encryption), application.address(encryption)), caller, when);
        }
        throw Problem.invalid("personId", "send either personId or person, not both", "personId 与 person 须且只须填写一项");
    }
}
