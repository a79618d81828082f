// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.bad.audit;

/** Stands for the entry of the platform's audit log. */
public record AuditEntry(String actor) {}
