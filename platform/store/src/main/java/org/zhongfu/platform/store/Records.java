// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Problem;

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

    /** A page of the list, oldest id first, and one row more if there is more. */
    default List<E> page(Criteria criteria) {
        return find(criteria.where(), Sort.by("id"), criteria.parameters())
                .range(0, criteria.most() - 1)
                .list();
    }

    /**
     * The record its maker has sent before under the same reference of his own.
     *
     * @param same whether that record says what is sent now
     * @throws Problem 409 when the reference stands for something else
     */
    default Optional<E> findByReference(String createdBy, @Nullable String clientReference, Predicate<E> same) {
        if (clientReference == null) {
            return Optional.empty();
        }
        Optional<E> sent = find(
                        "provenance.createdBy = ?1 and provenance.clientReference = ?2", createdBy, clientReference)
                .firstResultOptional();
        if (sent.isPresent() && !same.test(sent.get())) {
            throw Problem.conflict(
                    "You used this clientReference for a record with other content. Use a new one.",
                    "该 clientReference 已用于内容不同的记录，请使用新的引用号。");
        }
        return sent;
    }
}
