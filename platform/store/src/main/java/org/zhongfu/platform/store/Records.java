// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.PageRows;
import org.zhongfu.platform.web.SortField;
import org.zhongfu.platform.web.Total;

/**
 * The records of one kind, read within criteria that say what the caller may see.
 *
 * @param <E> an entity with an {@code id}; to be found by its maker's reference, it embeds a {@code provenance}
 */
public interface Records<E> extends PanacheRepositoryBase<E, UUID> {

    /** The one record of the criteria. */
    default Optional<E> findOne(Criteria criteria) {
        return find(criteria.where(), criteria.parameters()).firstResultOptional();
    }

    /** The one record of the criteria, kept from other writers until the transaction ends. */
    default Optional<E> lockOne(Criteria criteria) {
        return find(criteria.where(), criteria.parameters())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Reads the row of a record again, after another lock was waited for; changes not yet written are lost. */
    default void reload(E entity) {
        getEntityManager().refresh(entity);
    }

    /** A page of the list in its order, and one row more if there is more; with the total if the page asks for it. */
    default PageRows<E> page(Criteria criteria) {
        Sort.Direction direction = criteria.order().descending() ? Sort.Direction.Descending : Sort.Direction.Ascending;
        SortField field = criteria.order().field();
        Sort sort = field == null
                ? Sort.by("id", direction)
                : Sort.by(field.path(), direction).and("id", direction);
        return new PageRows<>(
                find(criteria.where(), sort, criteria.parameters())
                        .range(0, criteria.most() - 1)
                        .list(),
                criteria.counted() ? counted(criteria) : null);
    }

    /** How many rows all pages of the list have, if the page asks for it; for lists whose rows are not read by {@link #page}. */
    default @Nullable Total total(Criteria criteria, PageQuery page) {
        return page.counted() ? counted(criteria) : null;
    }

    /** How many rows all pages of the list have; ids are read up to the limit of {@link Total}. */
    private Total counted(Criteria criteria) {
        return Total.ofFound(find(criteria.whereOnAllPages(), criteria.parametersOnAllPages())
                .project(RowId.class)
                .range(0, Total.MOST)
                .list()
                .size());
    }

    /** The record that was created under a caller's own reference. */
    default Optional<E> findByReference(String createdBy, String clientReference) {
        return find("provenance.createdBy = ?1 and provenance.clientReference = ?2", createdBy, clientReference)
                .firstResultOptional();
    }
}
