// SPDX-License-Identifier: Apache-2.0
/** How the migrations of all services are run. */
@NullMarked
package org.zhongfu.base.migration;

import org.jspecify.annotations.NullMarked;
