// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.PublicityId;
import org.zhongfu.contracts.intake.OutcomeEvent.PublicityChanged;
import org.zhongfu.intake.publicity.PublicityStepRequest.CorrectPublicityRequest;
import org.zhongfu.intake.publicity.PublicityStepRequest.LinkApplicationRequest;
import org.zhongfu.intake.publicity.PublicityStepRequest.VoidPublicityRequest;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Records, corrects and reads events of policy publicity. */
@ApplicationScoped
public class PublicityService {

    private final PublicityRepository events;
    private final Creator creator;
    private final Transitions transitions;

    PublicityService(PublicityRepository events, Creator creator, Transitions transitions) {
        this.events = events;
        this.creator = creator;
        this.transitions = transitions;
    }

    /**
     * Records an event.
     *
     * @throws Problem 403 outside the caller's area, 422 for a day in the future
     */
    @Transactional
    public Creation<PublicityView> record(Caller caller, RecordPublicityRequest request) {
        Visibility.requireGoverned(caller, request.event().areaCode());
        return creator.create(Submission.of("publicity", caller, request), events, provenance -> {
                    Publicity.requirePast(request.event(), provenance.occurredAt());
                    Publicity event = new Publicity(new PublicityId(UuidV7.next()), request.event(), provenance);
                    return NewRecord.of(event, event.recorded());
                })
                .map(Publicity::view);
    }

    /** Takes an event one step further, in the version the caller has read. */
    @Transactional
    public PublicityView step(Caller caller, PublicityId id, Revision seen, PublicityStepRequest request) {
        return transitions
                .apply(
                        () -> events.lockVisible(caller, id),
                        Change.of(caller, seen, request),
                        (event, when) -> step(caller, event, request, when))
                .view();
    }

    private PublicityChanged step(Caller caller, Publicity event, PublicityStepRequest request, Occurrence when) {
        return switch (request) {
            case CorrectPublicityRequest correction -> {
                Visibility.requireGoverned(caller, correction.event().areaCode());
                yield event.correct(correction.event(), correction.reason(), when);
            }
            case VoidPublicityRequest mistake -> event.voidIt(mistake.reason(), when);
            case LinkApplicationRequest link -> {
                requireNew(caller, event, link);
                yield event.countApplication(when);
            }
        };
    }

    private void requireNew(Caller caller, Publicity event, LinkApplicationRequest link) {
        if (!events.hasApplication(caller, link.applicationId())) {
            throw Problem.rule("applicationId", "is not the id of an application of your area", "不是本区域内的申请");
        }
        if (!events.link(event.id(), link.applicationId())) {
            throw Problem.conflict("An event is known already from which this application came.", "该申请已登记来源宣传活动。");
        }
    }

    /** Events of the caller's area. */
    @Transactional
    public Page<PublicityView> list(Caller caller, PageQuery page, PublicityFilter filter) {
        Criteria criteria = events.visible(caller, page, filter);
        return Page.of(events.page(criteria), page, row -> row.id().value(), Publicity::view);
    }

    /** One event. */
    @Transactional
    public PublicityView get(Caller caller, PublicityId id) {
        return events.findVisible(caller, id).map(Publicity::view).orElseThrow(Problem::notFound);
    }
}
