// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.IntakeEvent;
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

/** Takes applications one step further. */
@ApplicationScoped
public class ApplicationDecisionService {

    private static final String BY_APPLICANT = "APPLICANT_WISH";

    private final ApplicationRepository applications;
    private final ApplicationViews views;
    private final PersonFiles persons;
    private final RowEncryption encryption;
    private final Transitions transitions;

    ApplicationDecisionService(
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

    /** Carries out a decision, in the version the caller has read. */
    @Transactional
    public ApplicationView decide(
            Caller caller, ApplicationId id, Revision seen, ApplicationTransitionRequest decision, Locale locale) {
        Application application = transitions.apply(
                () -> applications.lockVisible(caller, id),
                Change.of(caller, seen, decision),
                (locked, when) -> step(decision, locked, caller, when));
        return views.of(application, caller, locale);
    }

    /** Submits a returned application again. */
    @Transactional
    public ApplicationView resubmit(
            Caller caller, ApplicationId id, Revision seen, ResubmitApplicationRequest change, Locale locale) {
        Application application = transitions.apply(
                () -> applications.lockVisible(caller, id),
                Change.of(caller, seen, change),
                (locked, when) -> locked.resubmit(change, encryption, when, caller.subject()));
        return views.of(application, caller, locale);
    }

    private IntakeEvent step(
            ApplicationTransitionRequest decision, Application application, Caller caller, Occurrence when) {
        String actor = caller.subject();
        return switch (decision) {
            case ReceiveApplicationRequest received -> application.receive(when, actor);
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
