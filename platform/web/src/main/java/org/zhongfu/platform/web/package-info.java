// SPDX-License-Identifier: Apache-2.0
/** How every service speaks HTTP: problems, pages, entity tags, idempotency, who is calling. */
@NullMarked
package org.zhongfu.platform.web;

import org.jspecify.annotations.NullMarked;
