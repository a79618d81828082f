// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.matching.base.FactsVisibility;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.waitlist.WaitlistEntry.Reasons;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Records which needs wait and why, and publishes changes. Callers hold the lock of the need. */
@ApplicationScoped
public class Waitlist {

    private final WaitlistEntryRepository entries;
    private final Outbox outbox;
    private final RowEncryption encryption;
    private final Waits waits;
    private final InstantSource clock;

    Waitlist(
            WaitlistEntryRepository entries,
            Outbox outbox,
            RowEncryption encryption,
            Waits waits,
            InstantSource clock) {
        this.entries = entries;
        this.outbox = outbox;
        this.encryption = encryption;
        this.waits = waits;
        this.clock = clock;
    }

    /** Records that a need waits for these reasons; published when it did not wait before, or for other reasons. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(
            Need need,
            int units,
            WaitlistStatus status,
            List<String> reasonCodes,
            String explanation,
            Occurrence when) {
        String encrypted =
                encryption.encrypt("waitlist_entry.explanation", need.id().value(), explanation);
        WaitlistEntry entry = entries.findByIdOptional(need.id().value()).orElseGet(() -> new WaitlistEntry(need));
        boolean changed = entry.changeReasons(new Reasons(units, status, reasonCodes, encrypted), when);
        entries.persist(entry);
        if (changed) {
            outbox.append(entry.waitlisted());
        }
    }

    /** Removes a need from the list because a provider has the offer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leave(NeedId needId) {
        entries.findByIdOptional(needId.value()).ifPresent(entry -> entry.leave(WaitlistStatus.MATCHED));
    }

    /** Removes a need from the list because it has ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(NeedId needId) {
        entries.findByIdOptional(needId.value()).ifPresent(entry -> entry.leave(WaitlistStatus.ENDED));
    }

    /**
     * The entries of the caller's area.
     *
     * @throws Problem 403 for a filter by a reason the caller does not read
     */
    @Transactional
    public Page<WaitlistEntryView> list(Caller caller, PageQuery page, WaitlistFilter filter) {
        FactsVisibility.requireReadable(caller, filter.reason());
        boolean facts = FactsVisibility.readsFacts(caller);
        Criteria criteria = filter.narrow(Criteria.of(page).within(caller.area()));
        List<WaitlistEntry> rows = entries.page(criteria);
        Map<UUID, WaitlistEntryView.Wait> waited = waits.of(rows);
        return Page.of(
                        rows,
                        page,
                        WaitlistEntry::id,
                        WaitlistOrder::valueOf,
                        entry -> entry.view(facts, Objects.requireNonNull(waited.get(entry.id()))))
                .withTotal(entries.total(criteria, page));
    }

    /**
     * How many needs wait, for which reasons and for how long. Reasons that tell something about persons are for callers who
     * read such facts.
     *
     * @param areaCode only in this area; null means all the caller may see
     * @param serviceItem only for this service; null means all
     */
    @Transactional
    public WaitlistSummaryView summary(Caller caller, @Nullable String areaCode, @Nullable String serviceItem) {
        AreaScope area = areaCode == null ? caller.area() : Criteria.area("area", areaCode);
        WaitlistSummaryView summary = entries.summary(caller.area(), area, serviceItem, clock.instant());
        return FactsVisibility.readsFacts(caller) ? summary : summary.withoutFacts();
    }
}
