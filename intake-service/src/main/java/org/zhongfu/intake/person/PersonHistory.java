// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** What changed in a person's file, for callers who may see it. */
@ApplicationScoped
public class PersonHistory {

    private final PersonRepository persons;
    private final HistoryLog history;

    PersonHistory(PersonRepository persons, HistoryLog history) {
        this.persons = persons;
        this.history = history;
    }

    /**
     * The creation and the changes of one person's file, oldest first.
     *
     * @throws Problem 404 when there is none the caller may see
     */
    @Transactional
    public Page<HistoryEntry> page(Caller caller, PersonId id, PageQuery page) {
        Person row = persons.findVisible(caller, id).orElseThrow(Problem::notFound);
        return history.page(
                Person.class,
                id.value(),
                row.provenance(),
                page,
                field -> field.equals("name") && !PersonViews.seesFullNames(caller));
    }
}
