// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Shows the progress of an application to holders of its receipt number and query code, and lets them withdraw it. */
@ApplicationScoped
public class ProgressService {

    private final ApplicationRepository applications;
    private final ProgressViews views;
    private final CallerAttempts callerAttempts;
    private final ProgressAttempts receiptAttempts;
    private final NetworkAttempts networkAttempts;
    private final RowEncryption encryption;
    private final Transitions transitions;

    ProgressService(
            ApplicationRepository applications,
            ProgressViews views,
            CallerAttempts callerAttempts,
            ProgressAttempts receiptAttempts,
            NetworkAttempts networkAttempts,
            RowEncryption encryption,
            Transitions transitions) {
        this.applications = applications;
        this.views = views;
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
        // The holder cannot know the version. The step is judged on the locked row, in whatever state it is now.
        Change change = new Change(caller, new Revision(locked.revision()), null, null);
        Application application = transitions.apply(
                () -> Optional.of(locked),
                change,
                (row, when) -> row.withdraw(
                        ApplicationTransitionService.BY_APPLICANT,
                        request.reason(),
                        encryption,
                        when,
                        caller.subject()));
        return views.of(application, locale);
    }

    private Application find(
            String receiptText,
            String codeText,
            ProgressCaller asking,
            Caller caller,
            Function<String, Optional<Application>> byReceipt) {
        Optional<String> receipt = Receipt.parseNumber(receiptText);
        Optional<String> code = Receipt.parseCode(codeText);
        if (receipt.isEmpty() || code.isEmpty()) {
            throw Problem.notFound(); // A typing error, which is no guess.
        }
        refuseAfter(callerAttempts.count(asking.key()), asking, caller);
        refuseAfter(networkAttempts.count(asking), asking, caller);
        Application application = byReceipt.apply(receipt.get()).orElseThrow(Problem::notFound);
        refuseAfter(receiptAttempts.count(application.receipt()), asking, caller);
        if (!QueryCodes.matches(encryption, application.receipt(), code.get(), application.queryCodeHash())) {
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
