// SPDX-License-Identifier: Apache-2.0
/** Keeps sensitive fields unreadable at rest, and findable without being read. */
@NullMarked
package org.zhongfu.platform.security;

import org.jspecify.annotations.NullMarked;
