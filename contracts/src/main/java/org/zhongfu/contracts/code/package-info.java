// SPDX-License-Identifier: Apache-2.0
/** Code lists shared by all services: areas, target groups, service items, stages, with labels in zh-CN and en. */
@NullMarked
package org.zhongfu.contracts.code;

import org.jspecify.annotations.NullMarked;
