# A slow, lossy link between two network namespaces, packet by packet: what passes is real TCP, with its handshakes, losses and waits.
# Usage: perl emulate-link.pl SEED TABLET-TUN CENTRE-TUN
# Speaks by lines. On its input:
#   link UP DOWN DELAY LOSS QUEUE PERIOD UP-FROM UP-TO   from now on: bytes a second each way, seconds one way, share of packets lost, seconds
#     that may wait in each direction's queue, and when packets pass: in each PERIOD of seconds from UP-FROM to UP-TO; PERIOD 0: always.
#   count                                                answers "count UP-BYTES UP-PACKETS DOWN-BYTES DOWN-PACKETS LOST" since "link".
# Packets are counted with their IP and TCP headers as they leave their sender. Without netem in the kernel, without any module.
use strict;
use warnings;
use Fcntl;
use Time::HiRes qw(clock_gettime CLOCK_MONOTONIC);

my ($seed, @names) = @ARGV;
srand($seed);
$| = 1;

# linux/if_tun.h: TUNSETIFF with IFF_TUN | IFF_NO_PI.
my @tuns = map {
  sysopen(my $tun, '/dev/net/tun', O_RDWR) or die "no /dev/net/tun: $!\n";
  ioctl($tun, 0x400454ca, pack('Z16 S x22', $_, 0x1001)) or die "no TUN device: $!\n";
  $tun;
} @names;
print "ready\n";

my ($delay, $loss, $queue, $period, $from, $to) = (0, 0, 1e9, 0, 0, 0);
my @rates = (1e9, 1e9);
my $began = now();
my @free = ($began, $began);
my @waiting = ([], []);
my (@bytes, @packets, $lost);
forget();
my $input = '';

for (;;) {
  my $readable = '';
  vec($readable, fileno($_), 1) = 1 for (*STDIN, @tuns);
  my ($next) = sort { $a <=> $b } map { $_->[0][0] } grep { @$_ } @waiting;
  my $wait = defined $next ? $next - now() : 5;
  select($readable, undef, undef, $wait > 0 ? $wait : 0);
  if (vec($readable, fileno(STDIN), 1)) {
    sysread(STDIN, $input, 4096, length $input) or exit;
    obey($1) while $input =~ s/^(.*)\n//;
  }
  for my $way (0, 1) {
    accept_packet($way) if vec($readable, fileno($tuns[$way]), 1);
    my $line = $waiting[$way];
    while (@$line && $line->[0][0] <= now()) {
      # A device that is not up yet takes nothing: as good as lost.
      syswrite($tuns[1 - $way], (shift @$line)->[1]);
    }
  }
}

sub accept_packet {
  my ($way) = @_;
  sysread($tuns[$way], my $packet, 65_536) or return;
  my $size = length $packet;
  $bytes[$way] += $size;
  $packets[$way] += 1;
  my $now = now();
  my $start = $free[$way] > $now ? $free[$way] : $now;
  if ($start - $now > $queue) { $lost += 1; return }
  # Nothing leaves while the link is down, nor takes its time.
  unless (is_up($start)) { $lost += 1; return }
  $free[$way] = $start + $size / $rates[$way];
  if (rand() < $loss || !is_up($free[$way])) { $lost += 1; return }
  push @{$waiting[$way]}, [$free[$way] + $delay, $packet];
}

sub is_up {
  my ($at) = @_;
  return 1 unless $period;
  my $since = $at - $began;
  $since -= $period * int($since / $period);
  return $since >= $from && $since < $to;
}

sub obey {
  my ($word, @numbers) = split ' ', $_[0];
  if ($word eq 'link') {
    ($rates[0], $rates[1], $delay, $loss, $queue, $period, $from, $to) = @numbers;
    $began = now();
    @free = ($began, $began);
    forget();
  } elsif ($word eq 'count') {
    print "count $bytes[0] $packets[0] $bytes[1] $packets[1] $lost\n";
  }
}

sub forget { @bytes = (0, 0); @packets = (0, 0); $lost = 0 }

sub now { return clock_gettime(CLOCK_MONOTONIC) }
