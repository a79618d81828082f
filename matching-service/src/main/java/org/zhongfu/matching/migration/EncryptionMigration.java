// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.migration;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.encryption.PlainColumns;
import org.zhongfu.platform.security.RowEncryption;

/**
 * Encrypts what was stored in plain text before: facts about persons and the explanations of choices that hold them, where
 * workers live, and the plans that hold where both live. The SQL migration before it adds the columns, the one after it requires that the plain ones stay empty.
 */
final class EncryptionMigration implements JavaMigration {

    private final RowEncryption encryption;

    EncryptionMigration(RowEncryption encryption) {
        this.encryption = encryption;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1.231");
    }

    @Override
    public String getDescription() {
        return "facts and homes encrypted";
    }

    /** None: each run encrypts with other random values. */
    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        PlainColumns.encrypt(context.getConnection(), encryption, EncryptionMigration::encrypt);
    }

    private static void encrypt(PlainColumns columns) {
        columns.encrypt("match", "explanation");
        columns.encrypt(
                "select need_id as id, explanation as value from waitlist_entry where explanation is not null",
                "update waitlist_entry set explanation_sealed = :encrypted, explanation = null where need_id = :id",
                "waitlist_entry.explanation");
        columns.encrypt(
                "select person_id as id, facts as value from person_facts where facts is not null",
                "update person_facts set facts_sealed = :encrypted, facts = null where person_id = :id",
                "person_facts.facts");
        columns.encrypt("worker", "planning");
        columns.encryptHistory("WORKER", "planning", "worker.planning");
        columns.encrypt(
                "select plan_id as id, outcome as value from plan_outcome where outcome is not null",
                "update plan_outcome set outcome_sealed = :encrypted, outcome = null where plan_id = :id",
                "plan_outcome.outcome");
    }
}
