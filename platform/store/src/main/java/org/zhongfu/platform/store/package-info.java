// SPDX-License-Identifier: Apache-2.0
/** Records in a service's database: provenance, creation, transitions, and reads by criteria. */
@NullMarked
package org.zhongfu.platform.store;

import org.jspecify.annotations.NullMarked;
