// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.matching.catalog.GuideDraft;
import org.zhongfu.matching.catalog.ListChanges;
import org.zhongfu.matching.catalog.ServiceItem;
import org.zhongfu.matching.change.ChangeContent.RuleDraft;
import org.zhongfu.matching.rule.PublishedRules;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Changes the service list, its rules and guides, by two officers. */
@ApplicationScoped
public class ServiceChangeService {

    private final ServiceChangeRepository changes;
    private final ListChanges lists;
    private final PublishedRules rules;
    private final Creator creator;
    private final Transitions transitions;
    private final InstantSource clock;

    ServiceChangeService(
            ServiceChangeRepository changes,
            ListChanges lists,
            PublishedRules rules,
            Creator creator,
            Transitions transitions,
            InstantSource clock) {
        this.changes = changes;
        this.lists = lists;
        this.rules = rules;
        this.creator = creator;
        this.transitions = transitions;
        this.clock = clock;
    }

    /**
     * Proposes a change; nothing changes before another officer approves it.
     *
     * @throws Problem 422 when the change could not be approved as it is
     */
    @Transactional
    public Creation<ServiceChangeView> propose(Caller caller, ProposeServiceChangeRequest request) {
        return creator.create(Submission.of("service-change", caller, request), changes, provenance -> {
                    requireApplicable(request.validFrom(), request.content());
                    return NewRecord.of(new ServiceChange(UuidV7.next(), request, provenance));
                })
                .map(ServiceChange::view);
    }

    /**
     * Approves a change: list, rules and guides are published for its first day.
     *
     * @throws Problem 422 when its first day is over, or the list has changed so that it does not fit any more
     */
    @Transactional
    public ServiceChangeView approve(Caller caller, UUID id, Revision seen, DecideServiceChangeRequest request) {
        Change change = Change.of(caller, seen, request);
        ServiceChange row = transitions.require(() -> changes.lock(id), change);
        row.requireTransition(ServiceChangeStatus.APPROVED);
        Occurrence when = transitions.timeOf(row, change);
        ChangeContent content = row.content();
        requireApplicable(row.validFrom(), content);
        Provenance provenance = Provenance.of(when, caller);
        Integer version =
                lists.apply(row.validFrom(), row.source(), content.changedItems(), content.changedGuides(), provenance);
        content.changedRules()
                .forEach(rule -> rules.publish(
                        rule.serviceItem(), row.validFrom(), rule.conditions(), row.source(), provenance));
        row.approve(caller.subject(), request.reason(), version, when);
        return row.view();
    }

    /** Rejects a change; the officer who proposed it may take it back in this way. */
    @Transactional
    public ServiceChangeView reject(Caller caller, UUID id, Revision seen, DecideServiceChangeRequest request) {
        Change change = Change.of(caller, seen, request);
        ServiceChange row = transitions.require(() -> changes.lock(id), change);
        row.reject(caller.subject(), request.reason(), transitions.timeOf(row, change));
        return row.view();
    }

    /** The changes, the earliest first. */
    @Transactional
    public Page<ServiceChangeView> list(PageQuery page, @Nullable ServiceChangeStatus status) {
        return Page.of(changes.page(page, status), page, ServiceChange::id, ServiceChange::view);
    }

    /** One change. */
    @Transactional
    public ServiceChangeView get(UUID id) {
        return changes.findByIdOptional(id).map(ServiceChange::view).orElseThrow(Problem::notFound);
    }

    private void requireApplicable(LocalDate from, ChangeContent content) {
        if (content.isEmpty()) {
            throw Problem.rule("content", "names no item, rule or guide", "未包含任何服务项目、规则或指南");
        }
        LocalDate today = Zones.dayOf(clock.instant());
        if (from.isBefore(today)) {
            throw Problem.rule(
                    "validFrom",
                    "must not be before " + today + "; propose the change again for a later day",
                    "不得早于 " + today + "，请以之后的日期重新提出");
        }
        requireDistinct("content.items", content.changedItems().stream().map(ServiceItem::code));
        requireDistinct("content.rules", content.changedRules().stream().map(RuleDraft::serviceItem));
        requireDistinct("content.guides", content.changedGuides().stream().map(GuideDraft::serviceItem));
        Set<String> codes = lists.codesAfter(from, content.changedItems(), content.changedGuides());
        for (RuleDraft rule : content.changedRules()) {
            if (!codes.contains(rule.serviceItem())) {
                throw Problem.rule(
                        "content.rules",
                        rule.serviceItem() + " is not a service of the list on that day",
                        CodeLabels.quoted("service-items", rule.serviceItem()).zh() + "不在当日的服务清单中");
            }
            PublishedRules.requireSatisfiable("content.rules", rule.conditions());
        }
    }

    private static void requireDistinct(String field, Stream<String> codes) {
        List<String> all = codes.toList();
        Set<String> seen = new HashSet<>();
        all.stream().filter(code -> !seen.add(code)).findFirst().ifPresent(code -> {
            throw Problem.rule(
                    field,
                    code + " is listed twice",
                    CodeLabels.quoted("service-items", code).zh() + "重复出现");
        });
    }
}
