// SPDX-License-Identifier: Apache-2.0
/** Encrypts, in a migration, what an earlier version stored in plain text. */
@NullMarked
package org.zhongfu.base.encryption;

import org.jspecify.annotations.NullMarked;
