// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.zhongfu.platform.jobs;

import org.jspecify.annotations.NullMarked;
