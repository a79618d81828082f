// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * Lets one transaction at a time through for the same name, so that "look, and create if it is not there" is one step.
 * Unique constraints stand behind it; this only turns their errors into the right answer.
 */
@ApplicationScoped
public class Turnstile {

    private final EntityManager entities;

    Turnstile(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits for the transaction that passed with the same name, and holds the name until this one ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void pass(String kind, String name) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", kind + "\n" + name)
                .getSingleResult();
    }

    /** As {@link #pass}, for a caller's own reference; without one there is nothing to wait for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void passReference(String kind, String createdBy, @Nullable String clientReference) {
        if (clientReference != null) {
            pass(kind, createdBy + "\n" + clientReference);
        }
    }
}
