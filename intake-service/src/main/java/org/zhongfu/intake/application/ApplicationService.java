// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.ProblemType;

/** Takes in applications of all channels and reads them. */
@ApplicationScoped
public class ApplicationService {

    private static final String ONLINE = "ONLINE";

    private final ApplicationRepository applications;
    private final ApplicationViews views;
    private final RowEncryption encryption;
    private final Creator creator;

    ApplicationService(
            ApplicationRepository applications, ApplicationViews views, RowEncryption encryption, Creator creator) {
        this.applications = applications;
        this.views = views;
        this.encryption = encryption;
        this.creator = creator;
    }

    /** Submits an application. Only the answer to this request holds the query code. */
    @Transactional
    public Creation<ApplicationView> submit(SubmitApplicationRequest request, Caller caller, Locale locale) {
        requireMaySubmit(request, caller);
        ApplyingRepresentative.requireMayApply(request.representative());
        String code = Receipt.queryCode();
        Creation<ApplicationView> creation = creator.create(
                        Submission.of("application", caller, request), applications, provenance -> {
                            Application application = newApplication(request, caller, code, provenance);
                            return NewRecord.of(application, application.submitted());
                        })
                .map(application -> views.of(application, caller, locale));
        return creation.isNew() ? creation.map(view -> view.withQueryCode(code)) : creation;
    }

    /** The applications the caller may see. */
    @Transactional
    public Page<ApplicationView> list(Caller caller, PageQuery page, ApplicationFilter filter, Locale locale) {
        Criteria criteria = applications.visible(caller, page, filter);
        List<Application> rows = applications.page(criteria);
        return Page.of(
                rows, page, row -> row.id().value(), ApplicationOrder::valueOf, views.ofAll(rows, caller, locale));
    }

    /** One application. */
    @Transactional
    public ApplicationView get(Caller caller, ApplicationId id, Locale locale) {
        return applications
                .findVisible(caller, id)
                .map(application -> views.of(application, caller, locale))
                .orElseThrow(Problem::notFound);
    }

    private static void requireMaySubmit(SubmitApplicationRequest request, Caller caller) {
        if (caller.anonymous()) {
            if (!request.channel().equals(ONLINE)) {
                throw Problem.of(
                        ProblemType.UNAUTHENTICATED,
                        "Without a login only the channel ONLINE is allowed. Log in to use another channel.",
                        "未登录只能通过线上（ONLINE）申报，其他渠道请先登录。");
            }
            return;
        }
        if (!caller.isAnyOf(
                Roles.APPLICANT,
                Roles.COMMUNITY_AGENT,
                Roles.SOCIAL_WORKER,
                Roles.TOWNSHIP_OFFICER,
                Roles.COUNTY_OFFICER,
                Roles.PREFECTURE_OFFICER,
                Roles.AGENCY)) {
            throw Problem.forbidden("Your role may not submit applications.", "当前角色不能提交申请。");
        }
        requireOwnArea(request.areaCode(), caller);
    }

    /** Refuses an area outside the caller's own; applicants may live anywhere. */
    static void requireOwnArea(String areaCode, Caller caller) {
        if (!caller.is(Roles.APPLICANT) && !caller.area().covers(areaCode)) {
            throw Problem.rule("areaCode", "lies outside your area", "超出您的管辖区域");
        }
    }

    private Application newApplication(
            SubmitApplicationRequest request, Caller caller, String code, Provenance provenance) {
        requireNotBackdated(caller, provenance);
        String receipt = Receipt.number(Zones.dayOf(provenance.occurredAt()));
        return new Application(
                new ApplicationId(UuidV7.next()),
                receipt,
                QueryCodes.hash(encryption, receipt, code),
                request,
                encryption,
                provenance,
                caller);
    }

    /** The response time counts from the submission, and waiting needs are served in that order. */
    private static void requireNotBackdated(Caller caller, Provenance provenance) {
        if (caller.anonymous()
                && provenance.occurredAt().isBefore(provenance.recordedAt().minus(Occurrence.CLOCK_DRIFT))) {
            throw Problem.rule(
                    "occurredAt",
                    "Without a login an application is dated when it is received. Leave occurredAt out.",
                    "未登录提交的申请以收到时间为准，请勿填写 occurredAt。");
        }
    }
}
