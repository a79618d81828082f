// SPDX-License-Identifier: Apache-2.0
/** Constraints of the fields that requests of all services have in common. */
@NullMarked
package org.zhongfu.base.request;

import org.jspecify.annotations.NullMarked;
