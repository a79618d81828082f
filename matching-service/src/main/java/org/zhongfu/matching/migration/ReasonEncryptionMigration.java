// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.migration;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.encryption.PlainColumns;
import org.zhongfu.platform.security.RowEncryption;

/**
 * Encrypts the words in which a match was refused or given to another provider, or the period of a decline ended, which were stored
 * in plain text before. The SQL migration before it adds the columns, the one after it requires that the plain ones stay empty.
 */
final class ReasonEncryptionMigration implements JavaMigration {

    private final RowEncryption encryption;

    ReasonEncryptionMigration(RowEncryption encryption) {
        this.encryption = encryption;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1.256");
    }

    @Override
    public String getDescription() {
        return "reasons of matches encrypted";
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
        PlainColumns.encrypt(context.getConnection(), encryption, ReasonEncryptionMigration::encrypt);
    }

    private static void encrypt(PlainColumns columns) {
        columns.encrypt("match", "reason");
        columns.encryptHistory("MATCH", "reason", "match.reason");
        columns.encrypt(
                "select match_id as id, reason as value from decline_end where reason is not null",
                "update decline_end set reason_sealed = :encrypted, reason = null where match_id = :id",
                "decline_end.reason");
    }
}
