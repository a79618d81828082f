// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/**
 * Shows the progress of an application to holders of its receipt number and query code, and lets them withdraw it, submit it again when it
 * was returned, and take it over once they sign in.
 */
@ApplicationScoped
public class ProgressService {

    private final ApplicationRepository applications;
    private final ProgressViews views;
    private final ApplicationViews applicationViews;
    private final ApplicationAudit audit;
    private final CallerAttempts callerAttempts;
    private final ProgressAttempts receiptAttempts;
    private final NetworkAttempts networkAttempts;
    private final RowEncryption encryption;
    private final Transitions transitions;

    ProgressService(
            ApplicationRepository applications,
            ProgressViews views,
            ApplicationViews applicationViews,
            ApplicationAudit audit,
            CallerAttempts callerAttempts,
            ProgressAttempts receiptAttempts,
            NetworkAttempts networkAttempts,
            RowEncryption encryption,
            Transitions transitions) {
        this.applications = applications;
        this.views = views;
        this.applicationViews = applicationViews;
        this.audit = audit;
        this.callerAttempts = callerAttempts;
        this.receiptAttempts = receiptAttempts;
        this.networkAttempts = networkAttempts;
        this.encryption = encryption;
        this.transitions = transitions;
    }

    /**
     * The progress of an application.
     *
     * @throws Problem 404 for an unknown receipt number and for a wrong code, 429 after too many of them
     */
    @Transactional
    public ProgressView progress(
            @Nullable String receipt, @Nullable String code, ProgressCaller asking, Caller caller, Locale locale) {
        if (receipt == null || code == null) {
            throw Problem.invalid(receipt == null ? "receipt" : "code", "is required", "查询进度须填写回执编号和查询码");
        }
        return views.of(find(receipt, code, asking, caller, applications::findByReceipt), locale);
    }

    /**
     * The progress of an application the caller may see: their own, one their organisation sent, or one of their area.
     *
     * @throws Problem 404
     */
    @Transactional
    public ProgressView progress(Caller caller, ApplicationId id, Locale locale) {
        return views.of(applications.findVisible(caller, id).orElseThrow(Problem::notFound), locale);
    }

    /**
     * Withdraws an application at the wish of the holder of its receipt number and query code.
     *
     * @throws Problem as for the progress; 409 when the application can no longer be withdrawn
     */
    @Transactional
    public ProgressView withdraw(
            WithdrawByReceiptRequest request, ProgressCaller asking, Caller caller, Locale locale) {
        Application locked = find(request.receipt(), request.code(), asking, caller, applications::lockByReceipt);
        return apply(
                locked,
                caller,
                locale,
                (row, when) -> row.withdraw(
                        ApplicationTransitionService.BY_APPLICANT,
                        request.reason(),
                        encryption,
                        when,
                        caller.subject()));
    }

    /**
     * Submits a returned application again at the wish of the holder of its receipt number and query code.
     *
     * @throws Problem as for the progress; 409 when the application was not returned
     */
    @Transactional
    public ProgressView resubmit(
            ResubmitByReceiptRequest request, ProgressCaller asking, Caller caller, Locale locale) {
        Application locked = find(request.receipt(), request.code(), asking, caller, applications::lockByReceipt);
        return apply(locked, caller, locale, (row, when) -> {
            row.requireTransition(ApplicationStatus.SUBMITTED);
            ApplyingRepresentative.requireMayApply(request.representative());
            return row.resubmit(request.change(), encryption, when, caller.subject());
        });
    }

    /**
     * Gives an application that was sent without a login to the signed-in caller who knows its receipt number and query code. Taking it
     * over again changes nothing.
     *
     * @throws Problem as for the progress; 404 also when the application belongs to somebody else, which counts as a wrong code
     */
    @Transactional
    public ApplicationView takeOver(
            TakeOverApplicationRequest request, ProgressCaller asking, Caller caller, Locale locale) {
        Application application = find(
                request.receipt(),
                request.code(),
                asking,
                caller,
                applications::lockByReceipt,
                row -> row.isUnowned() || row.belongsTo(caller));
        if (!application.belongsTo(caller)) {
            application.takeOver(caller);
            audit.record("APPLICATION_TAKEN_OVER", application.id(), null, "DONE", caller);
        }
        return applicationViews.of(application, caller, locale);
    }

    /** The holder cannot know the version: the step is judged on the locked row, in whatever state it is now. */
    private ProgressView apply(
            Application locked,
            Caller caller,
            Locale locale,
            BiFunction<Application, Occurrence, ? extends IntakeEvent> step) {
        Change change = new Change(caller, new Revision(locked.revision()), null, null);
        return views.of(transitions.apply(() -> Optional.of(locked), change, step), locale);
    }

    private Application find(
            String receiptText,
            String codeText,
            ProgressCaller asking,
            Caller caller,
            Function<String, Optional<Application>> byReceipt) {
        return find(receiptText, codeText, asking, caller, byReceipt, _ -> true);
    }

    private Application find(
            String receiptText,
            String codeText,
            ProgressCaller asking,
            Caller caller,
            Function<String, Optional<Application>> byReceipt,
            Predicate<Application> allowed) {
        Optional<String> receipt = Receipt.parseNumber(receiptText);
        Optional<String> code = Receipt.parseCode(codeText);
        if (receipt.isEmpty() || code.isEmpty()) {
            throw Problem.notFound(); // A typing error, which is no guess.
        }
        refuseAfter(callerAttempts.count(asking.key()), asking, caller);
        refuseAfter(networkAttempts.count(asking), asking, caller);
        Application application = byReceipt.apply(receipt.get()).orElseThrow(Problem::notFound);
        refuseAfter(receiptAttempts.count(application.receipt()), asking, caller);
        boolean right = QueryCodes.matches(encryption, application.receipt(), code.get(), application.queryCodeHash());
        if (!right || !allowed.test(application)) {
            throw Problem.notFound();
        }
        receiptAttempts.takeBack(application.receipt());
        callerAttempts.takeBack(asking.key());
        networkAttempts.takeBack(asking);
        return application;
    }

    private void refuseAfter(int wait, ProgressCaller asking, Caller caller) {
        if (wait > 0) {
            networkAttempts.alert(asking, caller);
            throw Problem.tooManyRequests(wait);
        }
    }
}
