// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.waitlist.WaitlistEntry.Reasons;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** Keeps who waits and why, and tells of it when it changes. The need is held by whoever writes here. */
@ApplicationScoped
public class Waitlist {

    private final WaitlistEntryRepository entries;
    private final Outbox outbox;

    Waitlist(WaitlistEntryRepository entries, Outbox outbox) {
        this.entries = entries;
        this.outbox = outbox;
    }

    /** A need waits, for these reasons; told when it did not, or for others. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(
            Need need,
            int units,
            WaitlistStatus status,
            List<String> reasonCodes,
            String explanation,
            Occurrence when) {
        WaitlistEntry entry = entries.findByIdOptional(need.id()).orElseGet(() -> new WaitlistEntry(need));
        boolean news = entry.note(new Reasons(units, status, reasonCodes, explanation), when);
        entries.persist(entry);
        if (news) {
            outbox.append(entry.waitlisted());
        }
    }

    /** A provider has the offer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leave(UUID needId) {
        entries.findByIdOptional(needId).ifPresent(entry -> entry.leave(WaitlistStatus.MATCHED));
    }

    /** The need has ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(UUID needId) {
        entries.findByIdOptional(needId).ifPresent(entry -> entry.leave(WaitlistStatus.ENDED));
    }

    /** Who waits in the caller's area. */
    @Transactional
    public Page<WaitlistEntryView> list(Caller caller, PageQuery page, WaitlistFilter filter) {
        return Page.of(entries.page(caller, page, filter), page, WaitlistEntry::id, WaitlistEntry::view);
    }
}
